NAME knapsack-p08 FREE
ROWS
 N objective
 L r1
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective -825594 r1 382745
 x2 objective -1677009 r1 799601
 x3 objective -1676628 r1 909247
 x4 objective -1523970 r1 729069
 x5 objective -943972 r1 467902
 x6 objective -97426 r1 44328
 x7 objective -69666 r1 34610
 x8 objective -1296457 r1 698150
 x9 objective -1679693 r1 823460
 x10 objective -1902996 r1 903959
 x11 objective -1844992 r1 853665
 x12 objective -1049289 r1 551830
 x13 objective -1252836 r1 610856
 x14 objective -1319836 r1 670702
 x15 objective -953277 r1 488960
 x16 objective -2067538 r1 951111
 x17 objective -675367 r1 323046
 x18 objective -853655 r1 446298
 x19 objective -1826027 r1 931161
 x20 objective -65731 r1 31385
 x21 objective -901489 r1 496951
 x22 objective -577243 r1 264724
 x23 objective -466257 r1 224916
 x24 objective -369261 r1 169684
 MARKER 'MARKER' 'INTEND'
RHS
 RHS r1 6404180
BOUNDS
 UP BND x1 1
 UP BND x2 1
 UP BND x3 1
 UP BND x4 1
 UP BND x5 1
 UP BND x6 1
 UP BND x7 1
 UP BND x8 1
 UP BND x9 1
 UP BND x10 1
 UP BND x11 1
 UP BND x12 1
 UP BND x13 1
 UP BND x14 1
 UP BND x15 1
 UP BND x16 1
 UP BND x17 1
 UP BND x18 1
 UP BND x19 1
 UP BND x20 1
 UP BND x21 1
 UP BND x22 1
 UP BND x23 1
 UP BND x24 1
ENDATA
