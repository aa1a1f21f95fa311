-- The dump of a store of version 1 that holds what export.jsonl lists; sqlite3 FILE .dump, with the header's numbers.
PRAGMA application_id = 1481985603;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE office (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL CHECK (id <> ''),
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO office VALUES(1,'测试区',1798700000);
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'event', 'holidays', 'calendar')),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    text TEXT NOT NULL CHECK (json_valid(text)),
    previous_seal TEXT NOT NULL CHECK (length(previous_seal) = 64),
    seal TEXT NOT NULL CHECK (length(seal) = 64)
) STRICT;
INSERT INTO journal VALUES(1,'event',1800079227,replace(replace('\r\n','\r',char(13)),'\n',char(10)),'{"day":"2028-09-02","id":"e1","note":"{}\"","plan_version":1,"recorded_at":"2027-01-16T06:00:27Z","recorded_by":"\r\n","v":1,"what":"plan_adopted"}','62d657086a89d4faa049d38ba5c04296660830b6f68ae6abc510b661f8fa8f10','191e9618105d011dfde21a0836b0af6d4e5dfd137c18f59aa03b5e9fc6ff5c62');
INSERT INTO journal VALUES(2,'calendar',1800079227,replace(replace('\r\n','\r',char(13)),'\n',char(10)),'{"cancelled":false,"content":"\u0001","sequence":2,"uid":"deadline-2"}','191e9618105d011dfde21a0836b0af6d4e5dfd137c18f59aa03b5e9fc6ff5c62','857a94f7b2cc8452a3062f321d50f70a4da007e7cb9402ce5fd042d169e60bfc');
INSERT INTO journal VALUES(3,'plan',1800082082,replace('\n','\n',char(10)),'{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','857a94f7b2cc8452a3062f321d50f70a4da007e7cb9402ce5fd042d169e60bfc','c48138ee57bc570baf8fb799db0cbf932f7b708e622c2dc5fa1a72df794f835a');
INSERT INTO journal VALUES(4,'event',1800082082,replace('\n','\n',char(10)),'{"approver":"/\\","day":"2028-08-16","id":"e2","reason":"\n\\ /","recorded_at":"2027-01-16T06:48:02Z","recorded_by":"\n","replaces":"e1","step":"correction","subject":"city_inspection:2","v":1,"what":"suspended"}','c48138ee57bc570baf8fb799db0cbf932f7b708e622c2dc5fa1a72df794f835a','f8b15f524d8d614d968426ec02ebccfbd4c1c46173cca8be7bfeae302a3570bf');
INSERT INTO journal VALUES(5,'event',1800082082,replace('\n','\n',char(10)),'{"day":"2028-08-21","id":"e3","note":"é\"\\兴仁街道","recorded_at":"2027-01-16T06:48:02Z","recorded_by":"\n","subject":"talk:t","talk":{"demand":"a{}兴仁街道''","findings":["f"],"party":"兴仁街道\r\n","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','f8b15f524d8d614d968426ec02ebccfbd4c1c46173cca8be7bfeae302a3570bf','447b806b404734583a52182208ef7f1b812cdde66d6390aa71ee9fde6bdfa219');
INSERT INTO journal VALUES(6,'event',1800082082,replace('\n','\n',char(10)),'{"day":"2027-10-04","due":"2028-07-03","id":"e4","note":" ","recorded_at":"2027-01-16T06:48:02Z","recorded_by":"\n","replaces":"e1","step":"check_visit","subject":"city_inspection:2","v":1,"what":"called_for"}','447b806b404734583a52182208ef7f1b812cdde66d6390aa71ee9fde6bdfa219','a7663ca52c0a96ed90b41ab3bf29fd804b57864587fcd8ad60f4749ac367982b');
INSERT INTO journal VALUES(7,'event',1800082082,replace('\n','\n',char(10)),'{"day":"2027-01-07","id":"e5","note":"兴仁街道","reason":"\u0001\" \n","recorded_at":"2027-01-16T06:48:02Z","recorded_by":"\n","replaces":"e3","revokes":"e2","v":1,"what":"revoked"}','a7663ca52c0a96ed90b41ab3bf29fd804b57864587fcd8ad60f4749ac367982b','d6047985b5b702619ba1da563734489fb0f9ad01fdbe9dcd087884ccc2bf136b');
INSERT INTO journal VALUES(8,'event',1800164424,'a🚒','{"day":"2027-04-08","id":"e6","note":" é\u0001","reason":"é{} ","recorded_at":"2027-01-17T05:40:24Z","recorded_by":"a🚒","revokes":"e5","v":1,"what":"revoked"}','d6047985b5b702619ba1da563734489fb0f9ad01fdbe9dcd087884ccc2bf136b','c40978c66b6ef4fffb4933887e1994d13231afa131895888f4504fe4544a2315');
INSERT INTO journal VALUES(9,'event',1800164424,'a🚒','{"day":"2027-08-19","id":"e7","note":"🚒","recorded_at":"2027-01-17T05:40:24Z","recorded_by":"a🚒","replaces":"e6","subject":"talk:t","talk":{"findings":["f"],"party":"\"''","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','c40978c66b6ef4fffb4933887e1994d13231afa131895888f4504fe4544a2315','2c33ea7fb11122e98479a920f1e8d0f5b18a8b6c936fa41a6bae5f2e5dbfb7a0');
INSERT INTO journal VALUES(10,'event',1800164424,'a🚒','{"day":"2028-07-12","id":"e8","note":"/","reason":"\\兴仁街道\u0001","recorded_at":"2027-01-17T05:40:24Z","recorded_by":"a🚒","replaces":"e3","step":"report","subject":"round:春","v":1,"what":"step_returned"}','2c33ea7fb11122e98479a920f1e8d0f5b18a8b6c936fa41a6bae5f2e5dbfb7a0','e77fcd2a40bb4237328746f3ecb8a08abffc12e60c2fb8816459c609f38a3679');
INSERT INTO journal VALUES(11,'plan',1800164424,'a🚒','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','e77fcd2a40bb4237328746f3ecb8a08abffc12e60c2fb8816459c609f38a3679','7838b009328d415b3b9cdf0be705851d76f3cadfbc36f6d0b9c313f94b80b7ef');
INSERT INTO journal VALUES(12,'event',1800164424,'a🚒','{"day":"2027-12-30","id":"e9","note":"/{}a{}","recorded_at":"2027-01-17T05:40:24Z","recorded_by":"a🚒","replaces":"e8","subject":"talk:t","talk":{"findings":["f"],"party":"\"\u0001\u0001","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','7838b009328d415b3b9cdf0be705851d76f3cadfbc36f6d0b9c313f94b80b7ef','45ac8d2ad17efd0585a2d528b76646c25b21548c66324afe1cc269b89a440f24');
INSERT INTO journal VALUES(13,'holidays',1800240526,replace(replace('a\r\n\','\r',char(13)),'\n',char(10)),'{"days":[{"day":"2028-02-17","estimate":true,"kind":"holiday","name":"/''{}🚒"}],"provisional":true,"source":{"en":"{} a","zh":"\u0001 ''é"},"year":2026}','45ac8d2ad17efd0585a2d528b76646c25b21548c66324afe1cc269b89a440f24','ebdbeab8ad33b612f020ed6571ca6775dca03ad9ca6df46b691232a395fdd328');
INSERT INTO journal VALUES(14,'event',1800240526,replace(replace('a\r\n\','\r',char(13)),'\n',char(10)),'{"day":"2028-06-11","id":"e10","note":" \\\u0001 ","recorded_at":"2027-01-18T02:48:46Z","recorded_by":"a\r\n\\","replaces":"e9","subject":"talk:t","talk":{"demand":"''兴仁街道","findings":["f"],"party":"a","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','ebdbeab8ad33b612f020ed6571ca6775dca03ad9ca6df46b691232a395fdd328','9314a9a9e093ff1e831881506979e07804c2e6040eb33384dcf955164b087b9f');
INSERT INTO journal VALUES(15,'event',1800315124,'','{"by":" \\é","day":"2027-03-04","id":"e11","note":"/\\{}{}","plan_version":1,"recorded_at":"2027-01-18T23:32:04Z","recorded_by":"","state":"submitted","v":1,"what":"plan_moved"}','9314a9a9e093ff1e831881506979e07804c2e6040eb33384dcf955164b087b9f','7ac5d39aabd52c6c7ee21000e6ec51d8fe3d72dec6f4a10209e0e9e9db67af68');
INSERT INTO journal VALUES(16,'holidays',1800315124,'','{"days":[{"day":"2027-07-20","estimate":true,"kind":"holiday","name":""}],"provisional":false,"source":{"en":"","zh":""},"year":2028}','7ac5d39aabd52c6c7ee21000e6ec51d8fe3d72dec6f4a10209e0e9e9db67af68','2a598fd28af9ce6eccde8ae40ea5ae7c731fa323c07dff15098a32dfe2fedcc2');
INSERT INTO journal VALUES(17,'calendar',1800315124,'','{"cancelled":false,"content":"","sequence":4,"uid":"deadline-2"}','2a598fd28af9ce6eccde8ae40ea5ae7c731fa323c07dff15098a32dfe2fedcc2','086c05fd38b65ebc73b2500426412ff3bd4ee563e5e96d2c52881e26e8a7c561');
INSERT INTO journal VALUES(18,'calendar',1800380513,'','{"cancelled":true,"content":"{}/\r\na","sequence":2,"uid":"休息"}','086c05fd38b65ebc73b2500426412ff3bd4ee563e5e96d2c52881e26e8a7c561','a43a1d3790e227602e14ea957c66abab4e0de8f7ea320f94c8782e02c3534bed');
INSERT INTO journal VALUES(19,'event',1800380513,'','{"day":"2028-06-24","details":{"number":"\n ","receiver":"\\ "},"id":"e12","note":"\n","recorded_at":"2027-01-19T17:41:53Z","recorded_by":"","step":"exit","subject":"plan","v":1,"what":"step_done"}','a43a1d3790e227602e14ea957c66abab4e0de8f7ea320f94c8782e02c3534bed','f8ebf1ab6481f6e02d918735c95ac76690f64b08b62bc4478979447c9a109be5');
INSERT INTO journal VALUES(20,'event',1800380513,'','{"day":"2028-08-15","id":"e13","note":"a","reason":"\r\n{}","recorded_at":"2027-01-19T17:41:53Z","recorded_by":"","replaces":"e2","revokes":"e3","v":1,"what":"revoked"}','f8ebf1ab6481f6e02d918735c95ac76690f64b08b62bc4478979447c9a109be5','95c40fc35a9bda8aa7b1f6706e4f629d09500200d1c7e09f72de105b76f5df21');
INSERT INTO journal VALUES(21,'event',1800455562,'  ','{"day":"2027-06-08","id":"e14","note":"/ \"\u0001","recorded_at":"2027-01-20T14:32:42Z","recorded_by":"  ","replaces":"e8","subject":"talk:t","talk":{"demand":"''/\r\n\n","findings":["f"],"party":" {}a\\","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','95c40fc35a9bda8aa7b1f6706e4f629d09500200d1c7e09f72de105b76f5df21','0f778d185c9f16f022e72239c54ecc884cb2a9fe4989bf1d231dbee87b67081c');
INSERT INTO journal VALUES(22,'event',1800480292,replace(replace('"\r\n 🚒','\r',char(13)),'\n',char(10)),'{"day":"2027-03-16","details":{"number":"{}  ","receiver":"🚒a\\''"},"id":"e15","recorded_at":"2027-01-20T21:24:52Z","recorded_by":"\"\r\n 🚒","replaces":"e6","step":"exit","subject":"plan","v":1,"what":"step_done"}','0f778d185c9f16f022e72239c54ecc884cb2a9fe4989bf1d231dbee87b67081c','3f7350101236df52e97191f91bd070faffe56e03799d4323698eca3952b47553');
INSERT INTO journal VALUES(23,'event',1800480292,replace(replace('"\r\n 🚒','\r',char(13)),'\n',char(10)),'{"approver":"\r\n\u0001","day":"2028-04-23","id":"e16","note":"''","recorded_at":"2027-01-20T21:24:52Z","recorded_by":"\"\r\n 🚒","step":"correction","subject":"talk:t","v":1,"what":"suspended"}','3f7350101236df52e97191f91bd070faffe56e03799d4323698eca3952b47553','14eb8dce372316998c81e54b31fe4508b6ea08f4f81d6032f6466a657b848461');
INSERT INTO journal VALUES(24,'event',1800480292,replace(replace('"\r\n 🚒','\r',char(13)),'\n',char(10)),'{"day":"2027-03-06","id":"e17","note":"\n \u0001","plan_version":1,"recorded_at":"2027-01-20T21:24:52Z","recorded_by":"\"\r\n 🚒","replaces":"e7","v":1,"what":"plan_adopted"}','14eb8dce372316998c81e54b31fe4508b6ea08f4f81d6032f6466a657b848461','615c4ff1031709541a38ed75ae9819d98db26d8e623abdb9a1446f5e3c580472');
INSERT INTO journal VALUES(25,'event',1800500431,replace('兴仁街道\n','\n',char(10)),'{"day":"2026-12-17","evidence":{"reference":"\r\n","title":"\\\r\n"},"id":"e18","recorded_at":"2027-01-21T03:00:31Z","recorded_by":"兴仁街道\n","replaces":"e17","subject":"visit:兴仁街道#1","v":1,"what":"evidence_filed"}','615c4ff1031709541a38ed75ae9819d98db26d8e623abdb9a1446f5e3c580472','f6c52e31cf79b6b372f4c58abee2f8edaa3e4e9f269f9c8480b9dfd5c3df2a5b');
INSERT INTO journal VALUES(26,'event',1800500431,replace('兴仁街道\n','\n',char(10)),'{"day":"2027-03-06","id":"e19","note":" ","plan_version":1,"recorded_at":"2027-01-21T03:00:31Z","recorded_by":"兴仁街道\n","replaces":"e14","v":1,"what":"plan_adopted"}','f6c52e31cf79b6b372f4c58abee2f8edaa3e4e9f269f9c8480b9dfd5c3df2a5b','2b99acc355503a1c32e9d7bffa385fc66e1987c13ab32b58bf0e497825b9ebdb');
INSERT INTO journal VALUES(27,'event',1800568308,replace(replace('{}兴仁街道\r\n','\r',char(13)),'\n',char(10)),'{"day":"2028-02-15","id":"e20","note":"\"é/{}","reason":"{}\r\n","recorded_at":"2027-01-21T21:51:48Z","recorded_by":"{}兴仁街道\r\n\u0001","step":"notice","subject":"plan","v":1,"what":"not_needed"}','2b99acc355503a1c32e9d7bffa385fc66e1987c13ab32b58bf0e497825b9ebdb','5e801d1c997765aca7da2a1958a884847ddb3b6538c3711f9f198bb1b0a4b12e');
INSERT INTO journal VALUES(28,'calendar',1800568308,replace(replace('{}兴仁街道\r\n','\r',char(13)),'\n',char(10)),'{"cancelled":true,"content":"","sequence":6,"uid":"deadline-2"}','5e801d1c997765aca7da2a1958a884847ddb3b6538c3711f9f198bb1b0a4b12e','c6f3c90c00a3882769fa628b84f724c64192e43cfc7606ab139abc27e8012f33');
INSERT INTO journal VALUES(29,'event',1800649214,'  ''\','{"day":"2027-10-09","id":"e21","reason":"é'' ","recorded_at":"2027-01-22T20:20:14Z","recorded_by":"  ''\\","revokes":"e15","v":1,"what":"revoked"}','c6f3c90c00a3882769fa628b84f724c64192e43cfc7606ab139abc27e8012f33','6990f1bd628030879690df9160772f467b6c2497ce23bc78df75863232c3cabe');
INSERT INTO journal VALUES(30,'event',1800649214,'  ''\','{"day":"2027-06-19","evidence":{"reference":" /","title":"{}a"},"id":"e22","note":"\"","recorded_at":"2027-01-22T20:20:14Z","recorded_by":"  ''\\","replaces":"e14","subject":"plan","v":1,"what":"evidence_filed"}','6990f1bd628030879690df9160772f467b6c2497ce23bc78df75863232c3cabe','e51485b3a10e544475a0dd67b3af5d318af4ea3a8fbad73c4d7fbdf452b22a39');
INSERT INTO journal VALUES(31,'event',1800649214,'  ''\','{"day":"2027-05-09","id":"e23","note":"兴仁街道","plan_version":1,"recorded_at":"2027-01-22T20:20:14Z","recorded_by":"  ''\\","v":1,"what":"plan_adopted"}','e51485b3a10e544475a0dd67b3af5d318af4ea3a8fbad73c4d7fbdf452b22a39','f47b02d66039e02e3ff9bad03e88e31f45517fd24560f4f33b79025b08e94460');
INSERT INTO journal VALUES(32,'holidays',1800649214,'  ''\','{"days":[{"day":"2027-06-08","estimate":true,"kind":"holiday","name":"\\\n"}],"provisional":false,"source":{"en":"🚒\u0001","zh":"\""},"year":2027}','f47b02d66039e02e3ff9bad03e88e31f45517fd24560f4f33b79025b08e94460','c60f5fa953344df6d8f4d089bb9b723c2c1a20410e8ac206ab1e429839d90e1a');
INSERT INTO journal VALUES(33,'event',1800738658,'🚒 ','{"day":"2028-01-18","finding":{"description":"/","evidence":["","\u0001"],"kind":"violation","visit":"兴仁街道#1"},"id":"e24","note":"''","recorded_at":"2027-01-23T21:10:58Z","recorded_by":"🚒 ","subject":"finding:兴仁街道#1-002","v":1,"what":"finding_recorded"}','c60f5fa953344df6d8f4d089bb9b723c2c1a20410e8ac206ab1e429839d90e1a','10bffc51d9d2f54d64ae8a57cc419358c16734d04159ca3dcc30b102c40333d2');
INSERT INTO journal VALUES(34,'event',1800753594,replace('\n','\n',char(10)),'{"day":"2027-08-14","id":"e25","note":"\\","recorded_at":"2027-01-24T01:19:54Z","recorded_by":"\n","revokes":"e13","v":1,"what":"revoked"}','10bffc51d9d2f54d64ae8a57cc419358c16734d04159ca3dcc30b102c40333d2','645a6cffbc0fadee235796ebff2339947a7944bb67a9129f878b6585192f15b8');
INSERT INTO journal VALUES(35,'event',1800753594,replace('\n','\n',char(10)),'{"day":"2027-10-14","evidence":{"reference":"","title":"\"{}"},"id":"e26","recorded_at":"2027-01-24T01:19:54Z","recorded_by":"\n","replaces":"e15","subject":"city_inspection:2","v":1,"what":"evidence_filed"}','645a6cffbc0fadee235796ebff2339947a7944bb67a9129f878b6585192f15b8','2a5ba5f4b2c27e057440a4f3800fdf12532a8c53daddeda057b831bb0c4ce9e9');
INSERT INTO journal VALUES(36,'event',1800781119,replace('\n','\n',char(10)),'{"day":"2027-09-11","id":"e27","incident":{"description":"兴仁街道 \\\"","kind":"obstruction","visit":"v"},"note":"{}","recorded_at":"2027-01-24T08:58:39Z","recorded_by":"\n","subject":"incident:i","v":1,"what":"incident_reported"}','2a5ba5f4b2c27e057440a4f3800fdf12532a8c53daddeda057b831bb0c4ce9e9','1e3f595df1c68de69b2f594b8cb8b0faf654576b27d1d236e50d4a68f47b55d2');
INSERT INTO journal VALUES(37,'event',1800781119,replace('\n','\n',char(10)),'{"day":"2027-02-02","id":"e28","note":"🚒\n 兴仁街道","recorded_at":"2027-01-24T08:58:39Z","recorded_by":"\n","replaces":"e26","subject":"talk:t","talk":{"demand":"é''\u0001","findings":["f"],"party":"\n","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','1e3f595df1c68de69b2f594b8cb8b0faf654576b27d1d236e50d4a68f47b55d2','b6ccffd523c6ab071044d2eed320d6212d3512dec3998ae4a1a5897f1ede2cbe');
INSERT INTO journal VALUES(38,'event',1800781119,replace('\n','\n',char(10)),'{"day":"2027-01-14","evidence":{"reference":"兴仁街道''é","title":"\""},"id":"e29","note":"\n","recorded_at":"2027-01-24T08:58:39Z","recorded_by":"\n","subject":"round:春","v":1,"what":"evidence_filed"}','b6ccffd523c6ab071044d2eed320d6212d3512dec3998ae4a1a5897f1ede2cbe','5f7849f835880d6b7ec02461e2f8d79b8ea4521db0a944aabf625a30c96c665d');
INSERT INTO journal VALUES(39,'plan',1800781119,replace('\n','\n',char(10)),'{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','5f7849f835880d6b7ec02461e2f8d79b8ea4521db0a944aabf625a30c96c665d','0eb3a556f7856bd1945531eaef64d1da65163da470da407507d2904570065351');
INSERT INTO journal VALUES(40,'event',1800781119,replace('\n','\n',char(10)),'{"day":"2027-04-16","due":"2027-03-29","id":"e30","note":"{}\n","reason":"🚒","recorded_at":"2027-01-24T08:58:39Z","recorded_by":"\n","step":"check_visit","subject":"city_inspection:2","v":1,"what":"called_for"}','0eb3a556f7856bd1945531eaef64d1da65163da470da407507d2904570065351','68399a25327194f484ae021644acd130b0e3d9036a4fbe598262db6ba4826911');
INSERT INTO journal VALUES(41,'event',1800867319,'🚒🚒','{"day":"2028-04-26","id":"e31","note":"\"\"\\","recorded_at":"2027-01-25T08:55:19Z","recorded_by":"🚒🚒","step":"correction","subject":"finding:兴仁街道#1-001","v":1,"what":"resumed"}','68399a25327194f484ae021644acd130b0e3d9036a4fbe598262db6ba4826911','35a749a5454cb691d3d28d0398c3306b8fe9efe87c60999d7f0cd9a5ee7f8efd');
INSERT INTO journal VALUES(42,'event',1800867319,'🚒🚒','{"content":5,"day":"2028-04-20","id":"e32","note":"é/","recorded_at":"2027-01-25T08:55:19Z","recorded_by":"🚒🚒","replaces":"e12","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','35a749a5454cb691d3d28d0398c3306b8fe9efe87c60999d7f0cd9a5ee7f8efd','295b33188a7cca1827f01f9235c17a4105b7d29dc0f7d470384a2af3810f5dfb');
INSERT INTO journal VALUES(43,'holidays',1800873574,'/{}','{"days":[{"day":"2028-04-19","estimate":true,"kind":"holiday","name":" "}],"provisional":true,"source":{"en":"\r\n\\éé","zh":"\r\na"},"year":2028}','295b33188a7cca1827f01f9235c17a4105b7d29dc0f7d470384a2af3810f5dfb','b1e2c9f1c36e12dd9fe6990bbcd73f31f543a0526698a625d65f65cb12494416');
INSERT INTO journal VALUES(44,'event',1800873574,'/{}','{"day":"2028-04-17","id":"e33","reason":"''é🚒","recorded_at":"2027-01-25T10:39:34Z","recorded_by":"\u0001/{}","revokes":"e25","v":1,"what":"revoked"}','b1e2c9f1c36e12dd9fe6990bbcd73f31f543a0526698a625d65f65cb12494416','bb46eec5e786f3bd7160bd4e09022584772c70011c07c7cb052d2967c93221e6');
INSERT INTO journal VALUES(45,'event',1800877599,'é ''','{"content":5,"day":"2027-02-24","id":"e34","note":"''\u0001","recorded_at":"2027-01-25T11:46:39Z","recorded_by":"é ''","remark":"🚒🚒\n","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','bb46eec5e786f3bd7160bd4e09022584772c70011c07c7cb052d2967c93221e6','8573fba3468b795c96ae4354243bdcf35ca06808fbc6bc00fc3903c2a9f42e52');
INSERT INTO journal VALUES(46,'event',1800877599,'é ''','{"day":"2028-06-11","id":"e35","note":"{}","reason":"a","recorded_at":"2027-01-25T11:46:39Z","recorded_by":"é ''","replaces":"e21","step":"correction","subject":"visit:兴仁街道#1","v":1,"what":"suspended"}','8573fba3468b795c96ae4354243bdcf35ca06808fbc6bc00fc3903c2a9f42e52','80b4780ec45d695fcf8a38ef8d9415ccd0b0c0cb0aa63c3b5e64b18cadd1a81e');
INSERT INTO journal VALUES(47,'event',1800877599,'é ''','{"content":5,"day":"2027-09-19","id":"e36","note":"\n  ","recorded_at":"2027-01-25T11:46:39Z","recorded_by":"é ''","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','80b4780ec45d695fcf8a38ef8d9415ccd0b0c0cb0aa63c3b5e64b18cadd1a81e','3ee8f1569baf63fe05970b789ecf397531696ad5215d5f3d65b5971c1e7989e1');
INSERT INTO journal VALUES(48,'holidays',1800877599,'é ''','{"days":[{"day":"2027-04-15","estimate":true,"kind":"holiday","name":"\\a\r\n\r\n"}],"provisional":true,"source":{"en":"\u0001\u0001/","zh":""},"year":2027}','3ee8f1569baf63fe05970b789ecf397531696ad5215d5f3d65b5971c1e7989e1','943db5cf43f647f40d2cb98d2d6e44e556ad6445037599533bbc659fc14c83ed');
INSERT INTO journal VALUES(49,'event',1800877599,'é ''','{"day":"2028-11-04","id":"e37","note":"\u0001","plan_version":1,"recorded_at":"2027-01-25T11:46:39Z","recorded_by":"é ''","state":"submitted","v":1,"what":"plan_moved"}','943db5cf43f647f40d2cb98d2d6e44e556ad6445037599533bbc659fc14c83ed','d73b088cff6c5d432eb29628bf9ed819213b5dbab616d73c48c2bbccef05c482');
INSERT INTO journal VALUES(50,'event',1800914125,' a','{"day":"2028-04-26","evidence":{"reference":"a \r\n","title":"\\{}"},"id":"e38","note":"兴仁街道","recorded_at":"2027-01-25T21:55:25Z","recorded_by":" a","subject":"round:春","v":1,"what":"evidence_filed"}','d73b088cff6c5d432eb29628bf9ed819213b5dbab616d73c48c2bbccef05c482','b2ea7f031da012139faa1c4414b254068671da6e9d0901172d3b0f4bcb63db82');
INSERT INTO journal VALUES(51,'event',1800914125,' a','{"day":"2027-06-02","description":"\n{} \\","id":"e39","note":"/é\"兴仁街道","recorded_at":"2027-01-25T21:55:25Z","recorded_by":" a","replaces":"e4","subject":"visit:兴仁街道#1","v":1,"way":"unannounced","what":"activity_held"}','b2ea7f031da012139faa1c4414b254068671da6e9d0901172d3b0f4bcb63db82','7975bc1221d31583cd9a4f348eac58f19d7861db6ae58280b580fced5929fdcc');
INSERT INTO journal VALUES(52,'calendar',1800914125,' a','{"cancelled":true,"content":"é ","sequence":1,"uid":"visit-1"}','7975bc1221d31583cd9a4f348eac58f19d7861db6ae58280b580fced5929fdcc','46962a818492d9a795c8bd957dc9c5775c7fe76f362531085f22de6c35f1dba6');
INSERT INTO journal VALUES(53,'holidays',1800914125,' a','{"days":[{"day":"2027-12-05","estimate":true,"kind":"holiday","name":"a🚒兴仁街道"}],"provisional":true,"source":{"en":"'' ","zh":"''\n''"},"year":2027}','46962a818492d9a795c8bd957dc9c5775c7fe76f362531085f22de6c35f1dba6','25ad6f60f7d04662f0ef65e6cd21d699af8284ff24b5d761d006673c4e02bc8e');
INSERT INTO journal VALUES(54,'calendar',1800914125,' a','{"cancelled":true,"content":" ","sequence":7,"uid":"deadline-2"}','25ad6f60f7d04662f0ef65e6cd21d699af8284ff24b5d761d006673c4e02bc8e','5759b1b7aa3b44b1f2a3638d1cd0a9c42d53073801ddf581872ecd1f3e38bae1');
INSERT INTO journal VALUES(55,'holidays',1800961316,'  兴仁街道','{"days":[{"day":"2027-07-08","estimate":true,"kind":"holiday","name":"\n"}],"provisional":true,"source":{"en":"a''a","zh":"{} "},"year":2028}','5759b1b7aa3b44b1f2a3638d1cd0a9c42d53073801ddf581872ecd1f3e38bae1','0c2a4f6da8d4b3ba8cc740300bf4fdf6182720a80813a07583933f5a0c0d375c');
INSERT INTO journal VALUES(56,'event',1800969409,'','{"day":"2028-08-23","description":"a\u0001🚒","id":"e40","recorded_at":"2027-01-26T13:16:49Z","recorded_by":"","replaces":"e5","subject":"visit:兴仁街道#1","v":1,"way":"unannounced","what":"activity_held"}','0c2a4f6da8d4b3ba8cc740300bf4fdf6182720a80813a07583933f5a0c0d375c','f00a24629e1e8d23b18677fb0315cba6366416f7182a2f982d0d7db0a601358f');
INSERT INTO journal VALUES(57,'event',1801018609,' {}/','{"day":"2027-01-25","id":"e41","note":"''🚒","plan_version":1,"recorded_at":"2027-01-27T02:56:49Z","recorded_by":" {}/","replaces":"e19","v":1,"what":"plan_adopted"}','f00a24629e1e8d23b18677fb0315cba6366416f7182a2f982d0d7db0a601358f','5003dd6acb11da24fb80c9642c36eb3016ad4ec913285e6c56b82d619c3d73d2');
INSERT INTO journal VALUES(58,'event',1801018609,' {}/','{"day":"2027-07-17","id":"e42","recorded_at":"2027-01-27T02:56:49Z","recorded_by":" {}/","replaces":"e17","step":"correction","subject":"finding:兴仁街道#1-001","v":1,"what":"resumed"}','5003dd6acb11da24fb80c9642c36eb3016ad4ec913285e6c56b82d619c3d73d2','13a5592c0bfeee765071e01166ec63e7dace11d1804ad4ed43ddd4b82efed6cb');
INSERT INTO journal VALUES(59,'calendar',1801018609,' {}/','{"cancelled":false,"content":" ","sequence":2,"uid":"visit-1"}','13a5592c0bfeee765071e01166ec63e7dace11d1804ad4ed43ddd4b82efed6cb','91f7d2b47b9f617a3c1b6fbe3d1a4bc31098703a8e927a806edc87703c17804d');
INSERT INTO journal VALUES(60,'plan',1801055056,'','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','91f7d2b47b9f617a3c1b6fbe3d1a4bc31098703a8e927a806edc87703c17804d','91fa7e855f328e139693d739f6a788b45d4ddb3171cad6bc456229ce94d6e0a9');
INSERT INTO journal VALUES(61,'holidays',1801055056,'','{"days":[{"day":"2027-12-06","kind":"holiday","name":"\r\n\n"}],"provisional":false,"source":{"en":"兴仁街道''\"","zh":"\n兴仁街道🚒"},"year":2027}','91fa7e855f328e139693d739f6a788b45d4ddb3171cad6bc456229ce94d6e0a9','78f0f86fcc475c6bb1e55ba623a81c0217ef914bfcbddd61835fb782ac2c96bf');
INSERT INTO journal VALUES(62,'plan',1801076780,'a','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','78f0f86fcc475c6bb1e55ba623a81c0217ef914bfcbddd61835fb782ac2c96bf','84ce95ae7aa739443b024acb2d51b1ae7f62445f23f5a44fd099445fddaf1cd3');
INSERT INTO journal VALUES(63,'plan',1801076780,'a','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','84ce95ae7aa739443b024acb2d51b1ae7f62445f23f5a44fd099445fddaf1cd3','d996052df2c9dd64f76dc415d4d98ed6afc4f7c8f0c8adbf7ef389718175d89b');
INSERT INTO journal VALUES(64,'plan',1801076780,'a','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','d996052df2c9dd64f76dc415d4d98ed6afc4f7c8f0c8adbf7ef389718175d89b','777ff1a81d25702e11d0d2d52d90ef80822ff1cb2c4b133a4eb5be0c45434b90');
INSERT INTO journal VALUES(65,'event',1801076780,'a','{"day":"2028-02-16","id":"e43","plan_version":1,"recorded_at":"2027-01-27T19:06:20Z","recorded_by":"a","replaces":"e31","v":1,"what":"plan_adopted"}','777ff1a81d25702e11d0d2d52d90ef80822ff1cb2c4b133a4eb5be0c45434b90','9c44ca649941c4bb6e2bced3a6f6608092277e23f5462b82592c5a87eaa8562d');
INSERT INTO journal VALUES(66,'event',1801076780,'a','{"day":"2027-05-06","id":"e44","note":"兴仁街道/","reason":" 兴仁街道/🚒","recorded_at":"2027-01-27T19:06:20Z","recorded_by":"a","step":"correction","subject":"visit:兴仁街道#1","until":"2028-08-12","v":1,"what":"extended"}','9c44ca649941c4bb6e2bced3a6f6608092277e23f5462b82592c5a87eaa8562d','93aeb38299988794010a1e8e57bdcf44079ed0647100a466611534b81ce7503c');
INSERT INTO journal VALUES(67,'event',1801106996,replace(replace('\r\n🚒é{}','\r',char(13)),'\n',char(10)),'{"day":"2028-10-16","id":"e45","reason":"\u0001 ","recorded_at":"2027-01-28T03:29:56Z","recorded_by":"\r\n🚒é{}","revokes":"e43","v":1,"what":"revoked"}','93aeb38299988794010a1e8e57bdcf44079ed0647100a466611534b81ce7503c','bd7b236832b48b8b172fef40e90cb0d749b7bbe6ab6ad1ed656c4050311c69b1');
INSERT INTO journal VALUES(68,'event',1801106996,replace(replace('\r\n🚒é{}','\r',char(13)),'\n',char(10)),'{"content":5,"day":"2028-05-02","id":"e46","note":"é\"\\","recorded_at":"2027-01-28T03:29:56Z","recorded_by":"\r\n🚒é{}","remark":" ''兴仁街道\"","replaces":"e31","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','bd7b236832b48b8b172fef40e90cb0d749b7bbe6ab6ad1ed656c4050311c69b1','7e0bf110717aef5b39b9942ffdb687ad5bfceb8b05fa68243f8f8fd8c45e08ed');
INSERT INTO journal VALUES(69,'event',1801106996,replace(replace('\r\n🚒é{}','\r',char(13)),'\n',char(10)),'{"day":"2028-05-22","id":"e47","plan_version":1,"recorded_at":"2027-01-28T03:29:56Z","recorded_by":"\r\n🚒é{}","state":"submitted","v":1,"what":"plan_moved"}','7e0bf110717aef5b39b9942ffdb687ad5bfceb8b05fa68243f8f8fd8c45e08ed','94969c4da56df8ba01a6b3dd2d0b9907977609cf5bd5ec2cf3a85777c769b20f');
INSERT INTO journal VALUES(70,'plan',1801106996,replace(replace('\r\n🚒é{}','\r',char(13)),'\n',char(10)),'{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','94969c4da56df8ba01a6b3dd2d0b9907977609cf5bd5ec2cf3a85777c769b20f','be9637d5d2e2b4896c8bcba77972ac4d3eebdd3c2a17dafcaf7ed7b1673fde57');
INSERT INTO journal VALUES(71,'event',1801174477,' ','{"day":"2028-06-10","id":"e48","note":"兴仁街道 ","recorded_at":"2027-01-28T22:14:37Z","recorded_by":" \u0001","replaces":"e33","step":"correction","subject":"plan","v":1,"what":"resumed"}','be9637d5d2e2b4896c8bcba77972ac4d3eebdd3c2a17dafcaf7ed7b1673fde57','b71aa445877fdeb0084276d5f6291e655cc2c4ef139c32f07062f01a03c73dae');
INSERT INTO journal VALUES(72,'event',1801174477,' ','{"day":"2027-02-16","id":"e49","incident":{"kind":"obstruction","visit":"v"},"note":"\"/","recorded_at":"2027-01-28T22:14:37Z","recorded_by":" \u0001","subject":"incident:i","v":1,"what":"incident_reported"}','b71aa445877fdeb0084276d5f6291e655cc2c4ef139c32f07062f01a03c73dae','bc2e8b3c0ea0fc3e1e44f589266a830716f1a98d8d2f875f97c96cf4882eb5db');
INSERT INTO journal VALUES(73,'holidays',1801174477,' ','{"days":[{"day":"2028-03-23","kind":"holiday","name":""}],"provisional":false,"source":{"en":"\n{}\\","zh":"/"},"year":2028}','bc2e8b3c0ea0fc3e1e44f589266a830716f1a98d8d2f875f97c96cf4882eb5db','ca9062c7fb3335a5f50db420edaef23b6ac755dce3c8985b8144b67010919e94');
INSERT INTO journal VALUES(74,'holidays',1801174477,' ','{"days":[{"day":"2026-12-22","estimate":true,"kind":"holiday","name":"\"兴仁街道''{}"}],"provisional":true,"source":{"en":"","zh":"\\"},"year":2026}','ca9062c7fb3335a5f50db420edaef23b6ac755dce3c8985b8144b67010919e94','1b0afaa85ae97da1af9ad6192e9feec74cd91d286330f0bccb293c24c70ed9fa');
INSERT INTO journal VALUES(75,'event',1801174477,' ','{"day":"2027-11-16","id":"e50","note":"''","recorded_at":"2027-01-28T22:14:37Z","recorded_by":" \u0001","replaces":"e8","subject":"visit:兴仁街道#1","v":1,"way":"unannounced","what":"activity_held"}','1b0afaa85ae97da1af9ad6192e9feec74cd91d286330f0bccb293c24c70ed9fa','b3c84f84bfc96614925c51aa33e60e757ca4bfce612cac5fae702700a0303834');
INSERT INTO journal VALUES(76,'event',1801258437,'','{"day":"2028-07-23","id":"e51","note":" a \u0001","reason":" ","recorded_at":"2027-01-29T21:33:57Z","recorded_by":"","revokes":"e35","v":1,"what":"revoked"}','b3c84f84bfc96614925c51aa33e60e757ca4bfce612cac5fae702700a0303834','36ad793d3c3ef8535e5a789f56140d69780c76dcc1ab8f1ee672ddc9ff1da009');
INSERT INTO journal VALUES(77,'plan',1801258437,'','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','36ad793d3c3ef8535e5a789f56140d69780c76dcc1ab8f1ee672ddc9ff1da009','62ba614f4516a7902e8dd68c1fc67444c018d3e5353148a3ac5104554c84d490');
INSERT INTO journal VALUES(78,'event',1801258437,'','{"by":"\na ","day":"2028-10-12","id":"e52","plan_version":1,"recorded_at":"2027-01-29T21:33:57Z","recorded_by":"","replaces":"e20","state":"draft","v":1,"what":"plan_moved"}','62ba614f4516a7902e8dd68c1fc67444c018d3e5353148a3ac5104554c84d490','a37f4ea2cce39801ca678fa74460bf36ba329d277d594e560a77f70b5e241cd0');
INSERT INTO journal VALUES(79,'plan',1801265895,'','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','a37f4ea2cce39801ca678fa74460bf36ba329d277d594e560a77f70b5e241cd0','f041bc539b8c1226c6c1174b45754f93e6635e3f154e5f102d4213d0c8d196e7');
INSERT INTO journal VALUES(80,'event',1801265895,'','{"day":"2027-12-29","id":"e53","recorded_at":"2027-01-29T23:38:15Z","recorded_by":"","subject":"talk:t","talk":{"demand":"\r\n🚒{}\\","findings":["f"],"party":"a","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','f041bc539b8c1226c6c1174b45754f93e6635e3f154e5f102d4213d0c8d196e7','f3a726a1e70d2e7fab185f6967dcec65d17647357afaf4545701ac01483fd1a7');
CREATE TABLE plan_version (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence)
) STRICT;
INSERT INTO plan_version VALUES(1,3);
INSERT INTO plan_version VALUES(2,11);
INSERT INTO plan_version VALUES(3,39);
INSERT INTO plan_version VALUES(4,60);
INSERT INTO plan_version VALUES(5,62);
INSERT INTO plan_version VALUES(6,63);
INSERT INTO plan_version VALUES(7,64);
INSERT INTO plan_version VALUES(8,70);
INSERT INTO plan_version VALUES(9,77);
INSERT INTO plan_version VALUES(10,79);
CREATE TABLE event (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    replaces INTEGER REFERENCES event (number) CHECK (replaces < number),
    revokes INTEGER REFERENCES event (number) CHECK (revokes < number)
) STRICT;
INSERT INTO event VALUES(1,1,'2028-09-02','plan_adopted','plan',NULL,NULL);
INSERT INTO event VALUES(2,4,'2028-08-16','suspended','city_inspection:2',1,NULL);
INSERT INTO event VALUES(3,5,'2028-08-21','talk_held','talk:t',NULL,NULL);
INSERT INTO event VALUES(4,6,'2027-10-04','called_for','city_inspection:2',1,NULL);
INSERT INTO event VALUES(5,7,'2027-01-07','revoked','plan',3,2);
INSERT INTO event VALUES(6,8,'2027-04-08','revoked','plan',NULL,5);
INSERT INTO event VALUES(7,9,'2027-08-19','talk_held','talk:t',6,NULL);
INSERT INTO event VALUES(8,10,'2028-07-12','step_returned','round:春',3,NULL);
INSERT INTO event VALUES(9,12,'2027-12-30','talk_held','talk:t',8,NULL);
INSERT INTO event VALUES(10,14,'2028-06-11','talk_held','talk:t',9,NULL);
INSERT INTO event VALUES(11,15,'2027-03-04','plan_moved','plan',NULL,NULL);
INSERT INTO event VALUES(12,19,'2028-06-24','step_done','plan',NULL,NULL);
INSERT INTO event VALUES(13,20,'2028-08-15','revoked','plan',2,3);
INSERT INTO event VALUES(14,21,'2027-06-08','talk_held','talk:t',8,NULL);
INSERT INTO event VALUES(15,22,'2027-03-16','step_done','plan',6,NULL);
INSERT INTO event VALUES(16,23,'2028-04-23','suspended','talk:t',NULL,NULL);
INSERT INTO event VALUES(17,24,'2027-03-06','plan_adopted','plan',7,NULL);
INSERT INTO event VALUES(18,25,'2026-12-17','evidence_filed','visit:兴仁街道#1',17,NULL);
INSERT INTO event VALUES(19,26,'2027-03-06','plan_adopted','plan',14,NULL);
INSERT INTO event VALUES(20,27,'2028-02-15','not_needed','plan',NULL,NULL);
INSERT INTO event VALUES(21,29,'2027-10-09','revoked','plan',NULL,15);
INSERT INTO event VALUES(22,30,'2027-06-19','evidence_filed','plan',14,NULL);
INSERT INTO event VALUES(23,31,'2027-05-09','plan_adopted','plan',NULL,NULL);
INSERT INTO event VALUES(24,33,'2028-01-18','finding_recorded','finding:兴仁街道#1-002',NULL,NULL);
INSERT INTO event VALUES(25,34,'2027-08-14','revoked','plan',NULL,13);
INSERT INTO event VALUES(26,35,'2027-10-14','evidence_filed','city_inspection:2',15,NULL);
INSERT INTO event VALUES(27,36,'2027-09-11','incident_reported','incident:i',NULL,NULL);
INSERT INTO event VALUES(28,37,'2027-02-02','talk_held','talk:t',26,NULL);
INSERT INTO event VALUES(29,38,'2027-01-14','evidence_filed','round:春',NULL,NULL);
INSERT INTO event VALUES(30,40,'2027-04-16','called_for','city_inspection:2',NULL,NULL);
INSERT INTO event VALUES(31,41,'2028-04-26','resumed','finding:兴仁街道#1-001',NULL,NULL);
INSERT INTO event VALUES(32,42,'2028-04-20','content_inspected','visit:兴仁街道#1',12,NULL);
INSERT INTO event VALUES(33,44,'2028-04-17','revoked','plan',NULL,25);
INSERT INTO event VALUES(34,45,'2027-02-24','content_inspected','visit:兴仁街道#1',NULL,NULL);
INSERT INTO event VALUES(35,46,'2028-06-11','suspended','visit:兴仁街道#1',21,NULL);
INSERT INTO event VALUES(36,47,'2027-09-19','content_inspected','visit:兴仁街道#1',NULL,NULL);
INSERT INTO event VALUES(37,49,'2028-11-04','plan_moved','plan',NULL,NULL);
INSERT INTO event VALUES(38,50,'2028-04-26','evidence_filed','round:春',NULL,NULL);
INSERT INTO event VALUES(39,51,'2027-06-02','activity_held','visit:兴仁街道#1',4,NULL);
INSERT INTO event VALUES(40,56,'2028-08-23','activity_held','visit:兴仁街道#1',5,NULL);
INSERT INTO event VALUES(41,57,'2027-01-25','plan_adopted','plan',19,NULL);
INSERT INTO event VALUES(42,58,'2027-07-17','resumed','finding:兴仁街道#1-001',17,NULL);
INSERT INTO event VALUES(43,65,'2028-02-16','plan_adopted','plan',31,NULL);
INSERT INTO event VALUES(44,66,'2027-05-06','extended','visit:兴仁街道#1',NULL,NULL);
INSERT INTO event VALUES(45,67,'2028-10-16','revoked','plan',NULL,43);
INSERT INTO event VALUES(46,68,'2028-05-02','content_inspected','visit:兴仁街道#1',31,NULL);
INSERT INTO event VALUES(47,69,'2028-05-22','plan_moved','plan',NULL,NULL);
INSERT INTO event VALUES(48,71,'2028-06-10','resumed','plan',33,NULL);
INSERT INTO event VALUES(49,72,'2027-02-16','incident_reported','incident:i',NULL,NULL);
INSERT INTO event VALUES(50,75,'2027-11-16','activity_held','visit:兴仁街道#1',8,NULL);
INSERT INTO event VALUES(51,76,'2028-07-23','revoked','plan',NULL,35);
INSERT INTO event VALUES(52,78,'2028-10-12','plan_moved','plan',20,NULL);
INSERT INTO event VALUES(53,80,'2027-12-29','talk_held','talk:t',NULL,NULL);
CREATE TABLE holiday_year (
    entry INTEGER PRIMARY KEY REFERENCES journal (sequence),
    year INTEGER NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1))
) STRICT;
INSERT INTO holiday_year VALUES(13,2026,1);
INSERT INTO holiday_year VALUES(16,2028,0);
INSERT INTO holiday_year VALUES(32,2027,0);
INSERT INTO holiday_year VALUES(43,2028,1);
INSERT INTO holiday_year VALUES(48,2027,1);
INSERT INTO holiday_year VALUES(53,2027,1);
INSERT INTO holiday_year VALUES(55,2028,1);
INSERT INTO holiday_year VALUES(61,2027,0);
INSERT INTO holiday_year VALUES(73,2028,0);
INSERT INTO holiday_year VALUES(74,2026,1);
CREATE TABLE calendar_item (
    uid TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    PRIMARY KEY (uid, sequence)
) STRICT;
INSERT INTO calendar_item VALUES('deadline-2',2,2,0);
INSERT INTO calendar_item VALUES('deadline-2',4,17,0);
INSERT INTO calendar_item VALUES('休息',2,18,1);
INSERT INTO calendar_item VALUES('deadline-2',6,28,1);
INSERT INTO calendar_item VALUES('visit-1',1,52,1);
INSERT INTO calendar_item VALUES('deadline-2',7,54,1);
INSERT INTO calendar_item VALUES('visit-1',2,59,0);
CREATE INDEX event_subject ON event (subject);
CREATE INDEX event_day ON event (day);
CREATE TRIGGER journal_order BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
BEGIN SELECT raise(ABORT, 'journal entries are numbered without a gap'); END;
CREATE TRIGGER journal_chain BEFORE INSERT ON journal
WHEN NEW.sequence > 1 AND NEW.previous_seal IS NOT (
    SELECT seal FROM journal WHERE sequence = NEW.sequence - 1)
BEGIN SELECT raise(ABORT, 'a journal entry seals the one before it'); END;
CREATE TRIGGER plan_version_order BEFORE INSERT ON plan_version
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM plan_version)
BEGIN SELECT raise(ABORT, 'plan versions are numbered without a gap'); END;
CREATE TRIGGER event_order BEFORE INSERT ON event
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM event)
BEGIN SELECT raise(ABORT, 'events are numbered without a gap'); END;
CREATE TRIGGER calendar_item_order BEFORE INSERT ON calendar_item
WHEN NEW.sequence <= (SELECT max(sequence) FROM calendar_item WHERE uid = NEW.uid)
BEGIN SELECT raise(ABORT, 'the sequence of a calendar entry only rises'); END;
CREATE TRIGGER office_once BEFORE INSERT ON office
WHEN EXISTS (SELECT 1 FROM office)
BEGIN SELECT raise(ABORT, 'a store belongs to one office'); END;
CREATE TRIGGER plan_version_once BEFORE INSERT ON plan_version
WHEN EXISTS (SELECT 1 FROM plan_version WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;
CREATE TRIGGER event_once BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;
CREATE TRIGGER holiday_year_once BEFORE INSERT ON holiday_year
WHEN EXISTS (SELECT 1 FROM holiday_year WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;
CREATE TRIGGER calendar_item_once BEFORE INSERT ON calendar_item
WHEN EXISTS (SELECT 1 FROM calendar_item WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'a journal entry is listed once'); END;
CREATE TRIGGER office_unchanged BEFORE UPDATE ON office
BEGIN SELECT raise(ABORT, 'records are never changed'); END;
CREATE TRIGGER office_kept BEFORE DELETE ON office
BEGIN SELECT raise(ABORT, 'records are never removed'); END;
CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'records are never changed'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'records are never removed'); END;
CREATE TRIGGER plan_version_unchanged BEFORE UPDATE ON plan_version
BEGIN SELECT raise(ABORT, 'records are never changed'); END;
CREATE TRIGGER plan_version_kept BEFORE DELETE ON plan_version
BEGIN SELECT raise(ABORT, 'records are never removed'); END;
CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'records are never changed'); END;
CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'records are never removed'); END;
CREATE TRIGGER holiday_year_unchanged BEFORE UPDATE ON holiday_year
BEGIN SELECT raise(ABORT, 'records are never changed'); END;
CREATE TRIGGER holiday_year_kept BEFORE DELETE ON holiday_year
BEGIN SELECT raise(ABORT, 'records are never removed'); END;
CREATE TRIGGER calendar_item_unchanged BEFORE UPDATE ON calendar_item
BEGIN SELECT raise(ABORT, 'records are never changed'); END;
CREATE TRIGGER calendar_item_kept BEFORE DELETE ON calendar_item
BEGIN SELECT raise(ABORT, 'records are never removed'); END;
COMMIT;
