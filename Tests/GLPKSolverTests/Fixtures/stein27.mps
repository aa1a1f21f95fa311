NAME stein27 FREE
ROWS
 N objective
 G r1
 G r2
 G r3
 G r4
 G r5
 G r6
 G r7
 G r8
 G r9
 G r10
 G r11
 G r12
 G r13
 G r14
 G r15
 G r16
 G r17
 G r18
 G r19
 G r20
 G r21
 G r22
 G r23
 G r24
 G r25
 G r26
 G r27
 G r28
 G r29
 G r30
 G r31
 G r32
 G r33
 G r34
 G r35
 G r36
 G r37
 G r38
 G r39
 G r40
 G r41
 G r42
 G r43
 G r44
 G r45
 G r46
 G r47
 G r48
 G r49
 G r50
 G r51
 G r52
 G r53
 G r54
 G r55
 G r56
 G r57
 G r58
 G r59
 G r60
 G r61
 G r62
 G r63
 G r64
 G r65
 G r66
 G r67
 G r68
 G r69
 G r70
 G r71
 G r72
 G r73
 G r74
 G r75
 G r76
 G r77
 G r78
 G r79
 G r80
 G r81
 G r82
 G r83
 G r84
 G r85
 G r86
 G r87
 G r88
 G r89
 G r90
 G r91
 G r92
 G r93
 G r94
 G r95
 G r96
 G r97
 G r98
 G r99
 G r100
 G r101
 G r102
 G r103
 G r104
 G r105
 G r106
 G r107
 G r108
 G r109
 G r110
 G r111
 G r112
 G r113
 G r114
 G r115
 G r116
 G r117
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective 1 r1 1
 x1 r2 1 r3 1
 x1 r4 1 r5 1
 x1 r6 1 r7 1
 x1 r8 1 r9 1
 x1 r10 1 r11 1
 x1 r12 1 r13 1
 x2 objective 1 r1 1
 x2 r14 1 r15 1
 x2 r16 1 r17 1
 x2 r18 1 r19 1
 x2 r20 1 r21 1
 x2 r22 1 r23 1
 x2 r24 1 r25 1
 x3 objective 1 r1 1
 x3 r26 1 r27 1
 x3 r28 1 r29 1
 x3 r30 1 r31 1
 x3 r32 1 r33 1
 x3 r34 1 r35 1
 x3 r36 1 r37 1
 x4 objective 1 r2 1
 x4 r14 1 r26 1
 x4 r38 1 r39 1
 x4 r40 1 r41 1
 x4 r42 1 r43 1
 x4 r44 1 r45 1
 x4 r46 1 r47 1
 x5 objective 1 r3 1
 x5 r15 1 r27 1
 x5 r38 1 r48 1
 x5 r49 1 r50 1
 x5 r51 1 r52 1
 x5 r53 1 r54 1
 x5 r55 1 r56 1
 x6 objective 1 r4 1
 x6 r16 1 r28 1
 x6 r38 1 r57 1
 x6 r58 1 r59 1
 x6 r60 1 r61 1
 x6 r62 1 r63 1
 x6 r64 1 r65 1
 x7 objective 1 r2 1
 x7 r16 1 r27 1
 x7 r66 1 r67 1
 x7 r68 1 r69 1
 x7 r70 1 r71 1
 x7 r72 1 r73 1
 x7 r74 1 r75 1
 x8 objective 1 r4 1
 x8 r15 1 r26 1
 x8 r66 1 r76 1
 x8 r77 1 r78 1
 x8 r79 1 r80 1
 x8 r81 1 r82 1
 x8 r83 1 r84 1
 x9 objective 1 r3 1
 x9 r14 1 r28 1
 x9 r66 1 r85 1
 x9 r86 1 r87 1
 x9 r88 1 r89 1
 x9 r90 1 r91 1
 x9 r92 1 r93 1
 x10 objective 1 r5 1
 x10 r17 1 r29 1
 x10 r39 1 r48 1
 x10 r57 1 r67 1
 x10 r76 1 r85 1
 x10 r94 1 r95 1
 x10 r96 1 r97 1
 x11 objective 1 r6 1
 x11 r18 1 r30 1
 x11 r40 1 r49 1
 x11 r58 1 r68 1
 x11 r77 1 r86 1
 x11 r94 1 r98 1
 x11 r99 1 r100 1
 x12 objective 1 r7 1
 x12 r19 1 r31 1
 x12 r41 1 r50 1
 x12 r59 1 r69 1
 x12 r78 1 r87 1
 x12 r94 1 r101 1
 x12 r102 1 r103 1
 x13 objective 1 r8 1
 x13 r20 1 r32 1
 x13 r42 1 r51 1
 x13 r60 1 r70 1
 x13 r79 1 r88 1
 x13 r95 1 r98 1
 x13 r101 1 r104 1
 x14 objective 1 r9 1
 x14 r21 1 r33 1
 x14 r43 1 r52 1
 x14 r61 1 r71 1
 x14 r80 1 r89 1
 x14 r96 1 r99 1
 x14 r102 1 r104 1
 x15 objective 1 r10 1
 x15 r22 1 r34 1
 x15 r44 1 r53 1
 x15 r62 1 r72 1
 x15 r81 1 r90 1
 x15 r97 1 r100 1
 x15 r103 1 r104 1
 x16 objective 1 r11 1
 x16 r23 1 r35 1
 x16 r45 1 r54 1
 x16 r63 1 r73 1
 x16 r82 1 r91 1
 x16 r95 1 r100 1
 x16 r102 1 r105 1
 x17 objective 1 r12 1
 x17 r24 1 r36 1
 x17 r46 1 r55 1
 x17 r64 1 r74 1
 x17 r83 1 r92 1
 x17 r97 1 r99 1
 x17 r101 1 r105 1
 x18 objective 1 r13 1
 x18 r25 1 r37 1
 x18 r47 1 r56 1
 x18 r65 1 r75 1
 x18 r84 1 r93 1
 x18 r96 1 r98 1
 x18 r103 1 r105 1
 x19 objective 1 r5 1
 x19 r19 1 r30 1
 x19 r45 1 r56 1
 x19 r64 1 r70 1
 x19 r81 1 r89 1
 x19 r106 1 r107 1
 x19 r108 1 r109 1
 x20 objective 1 r7 1
 x20 r18 1 r29 1
 x20 r47 1 r55 1
 x20 r63 1 r72 1
 x20 r80 1 r88 1
 x20 r106 1 r110 1
 x20 r111 1 r112 1
 x21 objective 1 r6 1
 x21 r17 1 r31 1
 x21 r46 1 r54 1
 x21 r65 1 r71 1
 x21 r79 1 r90 1
 x21 r106 1 r113 1
 x21 r114 1 r115 1
 x22 objective 1 r11 1
 x22 r25 1 r36 1
 x22 r42 1 r53 1
 x22 r61 1 r67 1
 x22 r78 1 r86 1
 x22 r107 1 r110 1
 x22 r113 1 r116 1
 x23 objective 1 r13 1
 x23 r24 1 r35 1
 x23 r44 1 r52 1
 x23 r60 1 r69 1
 x23 r77 1 r85 1
 x23 r108 1 r111 1
 x23 r114 1 r116 1
 x24 objective 1 r12 1
 x24 r23 1 r37 1
 x24 r43 1 r51 1
 x24 r62 1 r68 1
 x24 r76 1 r87 1
 x24 r109 1 r112 1
 x24 r115 1 r116 1
 x25 objective 1 r8 1
 x25 r22 1 r33 1
 x25 r39 1 r50 1
 x25 r58 1 r73 1
 x25 r84 1 r92 1
 x25 r107 1 r112 1
 x25 r114 1 r117 1
 x26 objective 1 r10 1
 x26 r21 1 r32 1
 x26 r41 1 r49 1
 x26 r57 1 r75 1
 x26 r83 1 r91 1
 x26 r109 1 r111 1
 x26 r113 1 r117 1
 x27 objective 1 r9 1
 x27 r20 1 r34 1
 x27 r40 1 r48 1
 x27 r59 1 r74 1
 x27 r82 1 r93 1
 x27 r108 1 r110 1
 x27 r115 1 r117 1
 MARKER 'MARKER' 'INTEND'
RHS
 RHS r1 1
 RHS r2 1
 RHS r3 1
 RHS r4 1
 RHS r5 1
 RHS r6 1
 RHS r7 1
 RHS r8 1
 RHS r9 1
 RHS r10 1
 RHS r11 1
 RHS r12 1
 RHS r13 1
 RHS r14 1
 RHS r15 1
 RHS r16 1
 RHS r17 1
 RHS r18 1
 RHS r19 1
 RHS r20 1
 RHS r21 1
 RHS r22 1
 RHS r23 1
 RHS r24 1
 RHS r25 1
 RHS r26 1
 RHS r27 1
 RHS r28 1
 RHS r29 1
 RHS r30 1
 RHS r31 1
 RHS r32 1
 RHS r33 1
 RHS r34 1
 RHS r35 1
 RHS r36 1
 RHS r37 1
 RHS r38 1
 RHS r39 1
 RHS r40 1
 RHS r41 1
 RHS r42 1
 RHS r43 1
 RHS r44 1
 RHS r45 1
 RHS r46 1
 RHS r47 1
 RHS r48 1
 RHS r49 1
 RHS r50 1
 RHS r51 1
 RHS r52 1
 RHS r53 1
 RHS r54 1
 RHS r55 1
 RHS r56 1
 RHS r57 1
 RHS r58 1
 RHS r59 1
 RHS r60 1
 RHS r61 1
 RHS r62 1
 RHS r63 1
 RHS r64 1
 RHS r65 1
 RHS r66 1
 RHS r67 1
 RHS r68 1
 RHS r69 1
 RHS r70 1
 RHS r71 1
 RHS r72 1
 RHS r73 1
 RHS r74 1
 RHS r75 1
 RHS r76 1
 RHS r77 1
 RHS r78 1
 RHS r79 1
 RHS r80 1
 RHS r81 1
 RHS r82 1
 RHS r83 1
 RHS r84 1
 RHS r85 1
 RHS r86 1
 RHS r87 1
 RHS r88 1
 RHS r89 1
 RHS r90 1
 RHS r91 1
 RHS r92 1
 RHS r93 1
 RHS r94 1
 RHS r95 1
 RHS r96 1
 RHS r97 1
 RHS r98 1
 RHS r99 1
 RHS r100 1
 RHS r101 1
 RHS r102 1
 RHS r103 1
 RHS r104 1
 RHS r105 1
 RHS r106 1
 RHS r107 1
 RHS r108 1
 RHS r109 1
 RHS r110 1
 RHS r111 1
 RHS r112 1
 RHS r113 1
 RHS r114 1
 RHS r115 1
 RHS r116 1
 RHS r117 1
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
 UP BND x25 1
 UP BND x26 1
 UP BND x27 1
ENDATA
