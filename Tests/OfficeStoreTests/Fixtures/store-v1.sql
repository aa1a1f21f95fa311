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
INSERT INTO journal VALUES(1,'event',1800079227,replace(replace('\r\n','\r',char(13)),'\n',char(10)),'{"day":"2027-10-01","evidence":{"reference":"é{}\"\"","title":"\r\n/"},"id":"e1","note":"a\\","recorded_at":"2027-01-16T06:00:27Z","recorded_by":"\r\n","subject":"talk:t","v":1,"what":"evidence_filed"}','62d657086a89d4faa049d38ba5c04296660830b6f68ae6abc510b661f8fa8f10','54e9d9049acf4842910e4696f44221830beda0e66d89a6472c1c850abc264b8a');
INSERT INTO journal VALUES(2,'event',1800079227,replace(replace('\r\n','\r',char(13)),'\n',char(10)),'{"approver":"/🚒/","day":"2027-05-14","id":"e2","note":"\"\r\n\n ","reason":"\\{}\n\\","recorded_at":"2027-01-16T06:00:27Z","recorded_by":"\r\n","replaces":"e1","step":"correction","subject":"plan","v":1,"what":"suspended"}','54e9d9049acf4842910e4696f44221830beda0e66d89a6472c1c850abc264b8a','51c0fa5e941b1b6babaf6ad5bee447e41c248c893ab2f5ec208658f204309bbd');
INSERT INTO journal VALUES(3,'event',1800097602,replace(replace('兴仁街道\r\n','\r',char(13)),'\n',char(10)),'{"day":"2027-03-03","id":"e3","note":"🚒\r\n/","reason":"{}é\"\\","recorded_at":"2027-01-16T11:06:42Z","recorded_by":"兴仁街道\r\n","step":"report","subject":"city_inspection:2","v":1,"what":"step_returned"}','51c0fa5e941b1b6babaf6ad5bee447e41c248c893ab2f5ec208658f204309bbd','e171b4ebfa23e722ebc6d87cefdd3386e751c2bcf21b044345042db872489e5c');
INSERT INTO journal VALUES(4,'event',1800097602,replace(replace('兴仁街道\r\n','\r',char(13)),'\n',char(10)),'{"day":"2027-04-21","finding":{"description":"é\" ","evidence":["\u0001","a\u0001"],"kind":"violation","visit":"兴仁街道#1"},"id":"e4","note":"\n\n","recorded_at":"2027-01-16T11:06:42Z","recorded_by":"兴仁街道\r\n","subject":"finding:兴仁街道#1-002","v":1,"what":"finding_recorded"}','e171b4ebfa23e722ebc6d87cefdd3386e751c2bcf21b044345042db872489e5c','2830e5fc5ac3e636714216ed049d0bf6bf86e8935f790109066e63fe4b8fd050');
INSERT INTO journal VALUES(5,'plan',1800097602,replace(replace('兴仁街道\r\n','\r',char(13)),'\n',char(10)),'{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','2830e5fc5ac3e636714216ed049d0bf6bf86e8935f790109066e63fe4b8fd050','4813c121e9eae4829f9dc8fa36781aca1e03f5a8384d863fd692ee230aed535c');
INSERT INTO journal VALUES(6,'event',1800097602,replace(replace('兴仁街道\r\n','\r',char(13)),'\n',char(10)),'{"day":"2027-11-17","details":{"receiver":"\n\r\n"},"id":"e5","note":" é{} ","recorded_at":"2027-01-16T11:06:42Z","recorded_by":"兴仁街道\r\n","step":"exit","subject":"finding:兴仁街道#1-001","v":1,"what":"step_done"}','4813c121e9eae4829f9dc8fa36781aca1e03f5a8384d863fd692ee230aed535c','688c67115db089d64ae840b7845c7adf96eacf9d2228e053d6132db7ef9a5b8b');
INSERT INTO journal VALUES(7,'event',1800187598,'é','{"day":"2027-01-27","id":"e6","note":"/","reason":"\"''","recorded_at":"2027-01-17T12:06:38Z","recorded_by":"é\u0001","replaces":"e5","revokes":"e2","v":1,"what":"revoked"}','688c67115db089d64ae840b7845c7adf96eacf9d2228e053d6132db7ef9a5b8b','af8470ee3bd8dbdf9b55070df888c61e3c2c8c151ca536ee680ffd8b15e19327');
INSERT INTO journal VALUES(8,'event',1800250854,'','{"content":5,"day":"2027-10-10","id":"e7","note":"\n/é","recorded_at":"2027-01-18T05:40:54Z","recorded_by":"","remark":"兴仁街道","replaces":"e1","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','af8470ee3bd8dbdf9b55070df888c61e3c2c8c151ca536ee680ffd8b15e19327','c72d33bb18b79dac3af3089dd597d3a471fdc49398b5412f1475b0ebcdc46199');
INSERT INTO journal VALUES(9,'calendar',1800250854,'','{"cancelled":false,"content":"\n''\"","sequence":1,"uid":"休息"}','c72d33bb18b79dac3af3089dd597d3a471fdc49398b5412f1475b0ebcdc46199','1b639dcb0be3d2af5689d275f6ada7dba4be28821a6da9980f7386a6e533feb9');
INSERT INTO journal VALUES(10,'event',1800250854,'','{"day":"2028-05-31","evidence":{"reference":"/{}a{}","title":"{}"},"id":"e8","note":"\r\n\\兴仁街道兴仁街道","recorded_at":"2027-01-18T05:40:54Z","recorded_by":"","subject":"plan","v":1,"what":"evidence_filed"}','1b639dcb0be3d2af5689d275f6ada7dba4be28821a6da9980f7386a6e533feb9','4834a54d9d2d0a26462d635ba6c44916e63a477bc7815860e0ae9c5e65291527');
INSERT INTO journal VALUES(11,'event',1800289228,'''é ','{"day":"2028-09-04","evidence":{"reference":"/''{}🚒","title":"/"},"id":"e9","note":"a\\","recorded_at":"2027-01-18T16:20:28Z","recorded_by":"''é ","replaces":"e8","subject":"visit:兴仁街道#1","v":1,"what":"evidence_filed"}','4834a54d9d2d0a26462d635ba6c44916e63a477bc7815860e0ae9c5e65291527','912eadd1fbf63259f322152075df4e367fa0bfdb653f4f7ef2f027fd56668503');
INSERT INTO journal VALUES(12,'event',1800289228,'''é ','{"day":"2027-10-12","id":"e10","note":"é{}\"","reason":"\r\n \\","recorded_at":"2027-01-18T16:20:28Z","recorded_by":"''é ","revokes":"e1","v":1,"what":"revoked"}','912eadd1fbf63259f322152075df4e367fa0bfdb653f4f7ef2f027fd56668503','677b419a2b179275819fb0dc76bd380d72b2703a40db4d0cfdea9f42b32ba970');
INSERT INTO journal VALUES(13,'event',1800289228,'''é ','{"by":" \\é","day":"2027-03-04","id":"e11","note":"/\\{}{}","plan_version":1,"recorded_at":"2027-01-18T16:20:28Z","recorded_by":"''é ","state":"submitted","v":1,"what":"plan_moved"}','677b419a2b179275819fb0dc76bd380d72b2703a40db4d0cfdea9f42b32ba970','d50305e4ddd931fbedb898bb06aef0ecbe64fdf9544a0d2cf1bb8882638a3573');
INSERT INTO journal VALUES(14,'holidays',1800289228,'''é ','{"days":[{"day":"2027-07-20","estimate":true,"kind":"holiday","name":""}],"provisional":false,"source":{"en":"","zh":""},"year":2028}','d50305e4ddd931fbedb898bb06aef0ecbe64fdf9544a0d2cf1bb8882638a3573','42221996da05375b269332c4bfe07f6d973197ed6203dfc973ee384c22ea66ba');
INSERT INTO journal VALUES(15,'calendar',1800289228,'''é ','{"cancelled":false,"content":"","sequence":1,"uid":"deadline-2"}','42221996da05375b269332c4bfe07f6d973197ed6203dfc973ee384c22ea66ba','a6fef48f48b76494d01a801a73fa45c375bc942a087c54e81a8bf1eff9cc0b65');
INSERT INTO journal VALUES(16,'calendar',1800354617,'','{"cancelled":true,"content":"{}/\r\na","sequence":4,"uid":"休息"}','a6fef48f48b76494d01a801a73fa45c375bc942a087c54e81a8bf1eff9cc0b65','5e68d180f6ff1663975e9e5d5a0f1f7eb3695c3bd49ef281f6e0390fb098dc36');
INSERT INTO journal VALUES(17,'event',1800354617,'','{"day":"2028-06-24","evidence":{"reference":"\\ ","title":"\n "},"id":"e12","note":"\n","recorded_at":"2027-01-19T10:30:17Z","recorded_by":"","subject":"plan","v":1,"what":"evidence_filed"}','5e68d180f6ff1663975e9e5d5a0f1f7eb3695c3bd49ef281f6e0390fb098dc36','093371ad8e6c691918c9770cc4fda6f682f2927aef1fb354752e91f4a1bf6d0a');
INSERT INTO journal VALUES(18,'event',1800354617,'','{"day":"2028-08-15","id":"e13","note":"a","recorded_at":"2027-01-19T10:30:17Z","recorded_by":"","replaces":"e2","subject":"talk:t","talk":{"demand":"\r\n{}","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','093371ad8e6c691918c9770cc4fda6f682f2927aef1fb354752e91f4a1bf6d0a','610e72c901b560e15e7a02e957f1ed5563fe20c8f1598798a260eb2bf6f0cda1');
INSERT INTO journal VALUES(19,'event',1800429666,'  ','{"content":5,"day":"2028-04-10","id":"e14","note":"a\\\r\n''","recorded_at":"2027-01-20T07:21:06Z","recorded_by":"  ","remark":"\r\n","replaces":"e8","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','610e72c901b560e15e7a02e957f1ed5563fe20c8f1598798a260eb2bf6f0cda1','9c430bedcde5087a5b5dc871b5a20d2017494742e8c401d40465859c9d2e307a');
INSERT INTO journal VALUES(20,'event',1800509649,'\','{"day":"2028-09-20","id":"e15","note":"🚒🚒","reason":"\na","recorded_at":"2027-01-21T05:34:09Z","recorded_by":"\\","step":"correction","subject":"talk:t","until":"2027-10-06","v":1,"what":"extended"}','9c430bedcde5087a5b5dc871b5a20d2017494742e8c401d40465859c9d2e307a','a4387d58c75f9de14326f1c1c1eaa2eeb1f01571323eddb80628867f89e94e45');
INSERT INTO journal VALUES(21,'event',1800509649,'\','{"day":"2028-06-16","id":"e16","incident":{"description":"a\\","kind":"obstruction","visit":"v"},"note":"{}  ","recorded_at":"2027-01-21T05:34:09Z","recorded_by":"\\","subject":"incident:i","v":1,"what":"incident_reported"}','a4387d58c75f9de14326f1c1c1eaa2eeb1f01571323eddb80628867f89e94e45','ffeaeda1fab9c06de5f62a9399e44962a76441efafb8bcf2cbc5bd28e6fd67d3');
INSERT INTO journal VALUES(22,'holidays',1800524446,'  "','{"days":[{"day":"2027-04-11","estimate":true,"kind":"holiday","name":"é"}],"provisional":true,"source":{"en":"\u0001 \\''","zh":""},"year":2028}','ffeaeda1fab9c06de5f62a9399e44962a76441efafb8bcf2cbc5bd28e6fd67d3','d2a02de1c0980110581541747e4502ed63add90a5722f7fab4515e0adf4d439c');
INSERT INTO journal VALUES(23,'event',1800606182,'','{"day":"2028-06-26","finding":{"description":"🚒","evidence":["","\n"],"kind":"violation","visit":"兴仁街道#1"},"id":"e17","note":"\\ //","recorded_at":"2027-01-22T08:23:02Z","recorded_by":"","subject":"finding:兴仁街道#1-002","v":1,"what":"finding_recorded"}','d2a02de1c0980110581541747e4502ed63add90a5722f7fab4515e0adf4d439c','7133c2acfb1e9301c1935a56b20e70e23c3bce492095faaa4f604d1b48dab80c');
INSERT INTO journal VALUES(24,'event',1800671343,'','{"day":"2028-08-09","finding":{"description":"'' ","evidence":["兴仁街道\n","\n''{}"],"kind":"violation","visit":"兴仁街道#1"},"id":"e18","recorded_at":"2027-01-23T02:29:03Z","recorded_by":"","subject":"finding:兴仁街道#1-002","v":1,"what":"finding_recorded"}','7133c2acfb1e9301c1935a56b20e70e23c3bce492095faaa4f604d1b48dab80c','7135c04325e230b1e1e225bf9ecdf535f19ff5d9a3ec5b4106436fb489ce662e');
INSERT INTO journal VALUES(25,'event',1800671343,'','{"day":"2027-04-23","finding":{"evidence":["\u0001","\r\n\" a"],"kind":"violation","visit":"兴仁街道#1"},"id":"e19","note":"/{}","recorded_at":"2027-01-23T02:29:03Z","recorded_by":"","subject":"finding:兴仁街道#1-002","v":1,"what":"finding_recorded"}','7135c04325e230b1e1e225bf9ecdf535f19ff5d9a3ec5b4106436fb489ce662e','360bfb7617d0fe17b8f638c9744094ccddb135306bf514c84145bd247919cfea');
INSERT INTO journal VALUES(26,'calendar',1800671343,'','{"cancelled":true,"content":"","sequence":3,"uid":"deadline-2"}','360bfb7617d0fe17b8f638c9744094ccddb135306bf514c84145bd247919cfea','ad0b0da7e7c18c2f043c287ec3719118797254d11c3fe2278f1b5ca1da0af607');
INSERT INTO journal VALUES(27,'event',1800671343,'','{"content":5,"day":"2027-08-26","id":"e20","recorded_at":"2027-01-23T02:29:03Z","recorded_by":"","remark":"''\\ ","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','ad0b0da7e7c18c2f043c287ec3719118797254d11c3fe2278f1b5ca1da0af607','71407795b817f233f0d5d4aa8a72e9810ec883a2931dc8ece5df470194a35ee1');
INSERT INTO journal VALUES(28,'event',1800671343,'','{"day":"2028-04-16","evidence":{"reference":" \u0001/"},"id":"e21","note":" ","recorded_at":"2027-01-23T02:29:03Z","recorded_by":"","subject":"talk:t","v":1,"what":"evidence_filed"}','71407795b817f233f0d5d4aa8a72e9810ec883a2931dc8ece5df470194a35ee1','37a6ee63d077f9b31344458b1b7b99c02b6124dc9d27e78740588c82bba7d106');
INSERT INTO journal VALUES(29,'event',1800745032,'é ','{"day":"2028-02-24","details":{"receiver":"\\"},"id":"e22","note":"aé","recorded_at":"2027-01-23T22:57:12Z","recorded_by":"é ","step":"exit","subject":"city_inspection:2","v":1,"what":"step_done"}','37a6ee63d077f9b31344458b1b7b99c02b6124dc9d27e78740588c82bba7d106','ce6cbc4c07b88fa3e16d59dbe3fb9c2b8a61c842ecd62b1ca8032bdc828a50a7');
INSERT INTO journal VALUES(30,'holidays',1800771341,'','{"days":[{"day":"2027-06-08","estimate":true,"kind":"holiday","name":"\\\n"}],"provisional":false,"source":{"en":"🚒\u0001","zh":"\""},"year":2027}','ce6cbc4c07b88fa3e16d59dbe3fb9c2b8a61c842ecd62b1ca8032bdc828a50a7','d1eb876b0c8a0fa6f6e54a2a1d6471408bd5b0671a04cdc42e7b9837b2afe460');
INSERT INTO journal VALUES(31,'plan',1800771341,'','{"chain":[],"holidays":[],"inspections":[],"office_days":[],"people":{},"rounds":[],"scenario":"zone","streets":[],"title":"版本","units":{},"v":1,"visits":[],"year":2027}','d1eb876b0c8a0fa6f6e54a2a1d6471408bd5b0671a04cdc42e7b9837b2afe460','f1eb86889f904c6ccbb8bfd88f8cdc207437b35c6c010accefebf6023960a527');
INSERT INTO journal VALUES(32,'event',1800814435,' /','{"by":"兴仁街道","day":"2027-06-22","id":"e23","note":"é/","plan_version":1,"recorded_at":"2027-01-24T18:13:55Z","recorded_by":" /","state":"submitted","v":1,"what":"plan_moved"}','f1eb86889f904c6ccbb8bfd88f8cdc207437b35c6c010accefebf6023960a527','9d9b85ebb9d49e56543ea3d538a113a20c107bded1a9179402bff67d77077bb6');
INSERT INTO journal VALUES(33,'event',1800814435,' /','{"approver":"🚒","day":"2027-08-14","id":"e24","note":"\\","reason":"\"","recorded_at":"2027-01-24T18:13:55Z","recorded_by":" /","replaces":"e4","step":"correction","subject":"round:春","until":"2027-10-19","v":1,"what":"extended"}','9d9b85ebb9d49e56543ea3d538a113a20c107bded1a9179402bff67d77077bb6','1d1a38ed25d085311a3d348b99944dd4ebc0a3795a5f95a42183435bf9c092f7');
INSERT INTO journal VALUES(34,'event',1800814435,' /','{"day":"2027-04-18","id":"e25","incident":{"description":"兴仁街道\u0001","kind":"obstruction","visit":"v"},"note":"\u0001兴仁街道a\n","recorded_at":"2027-01-24T18:13:55Z","recorded_by":" /","replaces":"e14","subject":"incident:i","v":1,"what":"incident_reported"}','1d1a38ed25d085311a3d348b99944dd4ebc0a3795a5f95a42183435bf9c092f7','f7e429f018eb2b347e1a8b106b6a949dfcaf7340cfa63846499603ef2e26bb37');
INSERT INTO journal VALUES(35,'event',1800814435,' /','{"day":"2027-09-11","id":"e26","note":"{}","recorded_at":"2027-01-24T18:13:55Z","recorded_by":" /","replaces":"e25","subject":"talk:t","talk":{"demand":"\"","party":"a\r\n兴仁街道 ","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','f7e429f018eb2b347e1a8b106b6a949dfcaf7340cfa63846499603ef2e26bb37','79071d264abff36bbae5d85c60e016a1c88a7dadb1be52f8a32a16c7c6a7f086');
INSERT INTO journal VALUES(36,'event',1800814435,' /','{"content":5,"day":"2027-07-14","id":"e27","note":"é''\u0001","recorded_at":"2027-01-24T18:13:55Z","recorded_by":" /","remark":"\\","replaces":"e25","result":"findings","subject":"visit:兴仁街道#1","v":1,"what":"content_inspected"}','79071d264abff36bbae5d85c60e016a1c88a7dadb1be52f8a32a16c7c6a7f086','f29bc6559c9ccc5bb2049d95dcb3b968e18f8725205c4a537d1f3c941625e890');
INSERT INTO journal VALUES(37,'holidays',1800894921,replace('\n ','\n',char(10)),'{"days":[{"day":"2028-01-06","kind":"holiday","name":"\""}],"provisional":true,"source":{"en":"\u0001 兴仁街道","zh":"/"},"year":2027}','f29bc6559c9ccc5bb2049d95dcb3b968e18f8725205c4a537d1f3c941625e890','ec6ea8d89a1912bd15a600a2e2c7ff2a85e9bb8c1c45b1e6b1dd078ee4f5f4d8');
INSERT INTO journal VALUES(38,'event',1800924036,'','{"day":"2028-01-17","finding":{"evidence":["🚒",""],"kind":"violation","visit":"兴仁街道#1"},"id":"e28","note":"\n\\a\u0001","recorded_at":"2027-01-26T00:40:36Z","recorded_by":"","subject":"finding:兴仁街道#1-002","v":1,"what":"finding_recorded"}','ec6ea8d89a1912bd15a600a2e2c7ff2a85e9bb8c1c45b1e6b1dd078ee4f5f4d8','63936b749ca6b80f122498b0e23812ae3e3c8332a34e15d9a3ae840896926f15');
INSERT INTO journal VALUES(39,'event',1800924036,'','{"day":"2027-12-07","id":"e29","note":"/\r\n","recorded_at":"2027-01-26T00:40:36Z","recorded_by":"","replaces":"e19","subject":"talk:t","talk":{"demand":"\"\"\\","party":" ","visit":"兴仁街道#1"},"v":1,"what":"talk_held"}','63936b749ca6b80f122498b0e23812ae3e3c8332a34e15d9a3ae840896926f15','99b15d6edd426ca2ce5eeefd2a05b74b7f03bc46d897eecc24ae5a2b03db0d21');
INSERT INTO journal VALUES(40,'event',1800972618,'','{"approver":"\u0001/{}","day":"2027-03-19","id":"e30","note":"é\r\naa","recorded_at":"2027-01-26T14:10:18Z","recorded_by":"","replaces":"e16","step":"correction","subject":"round:春","v":1,"what":"suspended"}','99b15d6edd426ca2ce5eeefd2a05b74b7f03bc46d897eecc24ae5a2b03db0d21','ac80ae5a119a8fb85ec64f1443c2de5492ba599165ceaba5b374ea7500413e37');
CREATE TABLE plan_version (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence)
) STRICT;
INSERT INTO plan_version VALUES(1,5);
INSERT INTO plan_version VALUES(2,31);
CREATE TABLE event (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    replaces INTEGER REFERENCES event (number) CHECK (replaces < number),
    revokes INTEGER REFERENCES event (number) CHECK (revokes < number)
) STRICT;
INSERT INTO event VALUES(1,1,'2027-10-01','evidence_filed','talk:t',NULL,NULL);
INSERT INTO event VALUES(2,2,'2027-05-14','suspended','plan',1,NULL);
INSERT INTO event VALUES(3,3,'2027-03-03','step_returned','city_inspection:2',NULL,NULL);
INSERT INTO event VALUES(4,4,'2027-04-21','finding_recorded','finding:兴仁街道#1-002',NULL,NULL);
INSERT INTO event VALUES(5,6,'2027-11-17','step_done','finding:兴仁街道#1-001',NULL,NULL);
INSERT INTO event VALUES(6,7,'2027-01-27','revoked','plan',5,2);
INSERT INTO event VALUES(7,8,'2027-10-10','content_inspected','visit:兴仁街道#1',1,NULL);
INSERT INTO event VALUES(8,10,'2028-05-31','evidence_filed','plan',NULL,NULL);
INSERT INTO event VALUES(9,11,'2028-09-04','evidence_filed','visit:兴仁街道#1',8,NULL);
INSERT INTO event VALUES(10,12,'2027-10-12','revoked','plan',NULL,1);
INSERT INTO event VALUES(11,13,'2027-03-04','plan_moved','plan',NULL,NULL);
INSERT INTO event VALUES(12,17,'2028-06-24','evidence_filed','plan',NULL,NULL);
INSERT INTO event VALUES(13,18,'2028-08-15','talk_held','talk:t',2,NULL);
INSERT INTO event VALUES(14,19,'2028-04-10','content_inspected','visit:兴仁街道#1',8,NULL);
INSERT INTO event VALUES(15,20,'2028-09-20','extended','talk:t',NULL,NULL);
INSERT INTO event VALUES(16,21,'2028-06-16','incident_reported','incident:i',NULL,NULL);
INSERT INTO event VALUES(17,23,'2028-06-26','finding_recorded','finding:兴仁街道#1-002',NULL,NULL);
INSERT INTO event VALUES(18,24,'2028-08-09','finding_recorded','finding:兴仁街道#1-002',NULL,NULL);
INSERT INTO event VALUES(19,25,'2027-04-23','finding_recorded','finding:兴仁街道#1-002',NULL,NULL);
INSERT INTO event VALUES(20,27,'2027-08-26','content_inspected','visit:兴仁街道#1',NULL,NULL);
INSERT INTO event VALUES(21,28,'2028-04-16','evidence_filed','talk:t',NULL,NULL);
INSERT INTO event VALUES(22,29,'2028-02-24','step_done','city_inspection:2',NULL,NULL);
INSERT INTO event VALUES(23,32,'2027-06-22','plan_moved','plan',NULL,NULL);
INSERT INTO event VALUES(24,33,'2027-08-14','extended','round:春',4,NULL);
INSERT INTO event VALUES(25,34,'2027-04-18','incident_reported','incident:i',14,NULL);
INSERT INTO event VALUES(26,35,'2027-09-11','talk_held','talk:t',25,NULL);
INSERT INTO event VALUES(27,36,'2027-07-14','content_inspected','visit:兴仁街道#1',25,NULL);
INSERT INTO event VALUES(28,38,'2028-01-17','finding_recorded','finding:兴仁街道#1-002',NULL,NULL);
INSERT INTO event VALUES(29,39,'2027-12-07','talk_held','talk:t',19,NULL);
INSERT INTO event VALUES(30,40,'2027-03-19','suspended','round:春',16,NULL);
CREATE TABLE holiday_year (
    entry INTEGER PRIMARY KEY REFERENCES journal (sequence),
    year INTEGER NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1))
) STRICT;
INSERT INTO holiday_year VALUES(14,2028,0);
INSERT INTO holiday_year VALUES(22,2028,1);
INSERT INTO holiday_year VALUES(30,2027,0);
INSERT INTO holiday_year VALUES(37,2027,1);
CREATE TABLE calendar_item (
    uid TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    entry INTEGER NOT NULL UNIQUE REFERENCES journal (sequence),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    PRIMARY KEY (uid, sequence)
) STRICT;
INSERT INTO calendar_item VALUES('休息',1,9,0);
INSERT INTO calendar_item VALUES('deadline-2',1,15,0);
INSERT INTO calendar_item VALUES('休息',4,16,1);
INSERT INTO calendar_item VALUES('deadline-2',3,26,1);
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
