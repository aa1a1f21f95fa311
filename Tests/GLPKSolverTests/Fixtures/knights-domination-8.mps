NAME knights-domination-8 FREE
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective 1 r1 1
 x1 r11 1 r18 1
 x2 objective 1 r2 1
 x2 r12 1 r17 1
 x2 r19 1
 x3 objective 1 r3 1
 x3 r9 1 r13 1
 x3 r18 1 r20 1
 x4 objective 1 r4 1
 x4 r10 1 r14 1
 x4 r19 1 r21 1
 x5 objective 1 r5 1
 x5 r11 1 r15 1
 x5 r20 1 r22 1
 x6 objective 1 r6 1
 x6 r12 1 r16 1
 x6 r21 1 r23 1
 x7 objective 1 r7 1
 x7 r13 1 r22 1
 x7 r24 1
 x8 objective 1 r8 1
 x8 r14 1 r23 1
 x9 objective 1 r3 1
 x9 r9 1 r19 1
 x9 r26 1
 x10 objective 1 r4 1
 x10 r10 1 r20 1
 x10 r25 1 r27 1
 x11 objective 1 r1 1
 x11 r5 1 r11 1
 x11 r17 1 r21 1
 x11 r26 1 r28 1
 x12 objective 1 r2 1
 x12 r6 1 r12 1
 x12 r18 1 r22 1
 x12 r27 1 r29 1
 x13 objective 1 r3 1
 x13 r7 1 r13 1
 x13 r19 1 r23 1
 x13 r28 1 r30 1
 x14 objective 1 r4 1
 x14 r8 1 r14 1
 x14 r20 1 r24 1
 x14 r29 1 r31 1
 x15 objective 1 r5 1
 x15 r15 1 r21 1
 x15 r30 1 r32 1
 x16 objective 1 r6 1
 x16 r16 1 r22 1
 x16 r31 1
 x17 objective 1 r2 1
 x17 r11 1 r17 1
 x17 r27 1 r34 1
 x18 objective 1 r1 1
 x18 r3 1 r12 1
 x18 r18 1 r28 1
 x18 r33 1 r35 1
 x19 objective 1 r2 1
 x19 r4 1 r9 1
 x19 r13 1 r19 1
 x19 r25 1 r29 1
 x19 r34 1 r36 1
 x20 objective 1 r3 1
 x20 r5 1 r10 1
 x20 r14 1 r20 1
 x20 r26 1 r30 1
 x20 r35 1 r37 1
 x21 objective 1 r4 1
 x21 r6 1 r11 1
 x21 r15 1 r21 1
 x21 r27 1 r31 1
 x21 r36 1 r38 1
 x22 objective 1 r5 1
 x22 r7 1 r12 1
 x22 r16 1 r22 1
 x22 r28 1 r32 1
 x22 r37 1 r39 1
 x23 objective 1 r6 1
 x23 r8 1 r13 1
 x23 r23 1 r29 1
 x23 r38 1 r40 1
 x24 objective 1 r7 1
 x24 r14 1 r24 1
 x24 r30 1 r39 1
 x25 objective 1 r10 1
 x25 r19 1 r25 1
 x25 r35 1 r42 1
 x26 objective 1 r9 1
 x26 r11 1 r20 1
 x26 r26 1 r36 1
 x26 r41 1 r43 1
 x27 objective 1 r10 1
 x27 r12 1 r17 1
 x27 r21 1 r27 1
 x27 r33 1 r37 1
 x27 r42 1 r44 1
 x28 objective 1 r11 1
 x28 r13 1 r18 1
 x28 r22 1 r28 1
 x28 r34 1 r38 1
 x28 r43 1 r45 1
 x29 objective 1 r12 1
 x29 r14 1 r19 1
 x29 r23 1 r29 1
 x29 r35 1 r39 1
 x29 r44 1 r46 1
 x30 objective 1 r13 1
 x30 r15 1 r20 1
 x30 r24 1 r30 1
 x30 r36 1 r40 1
 x30 r45 1 r47 1
 x31 objective 1 r14 1
 x31 r16 1 r21 1
 x31 r31 1 r37 1
 x31 r46 1 r48 1
 x32 objective 1 r15 1
 x32 r22 1 r32 1
 x32 r38 1 r47 1
 x33 objective 1 r18 1
 x33 r27 1 r33 1
 x33 r43 1 r50 1
 x34 objective 1 r17 1
 x34 r19 1 r28 1
 x34 r34 1 r44 1
 x34 r49 1 r51 1
 x35 objective 1 r18 1
 x35 r20 1 r25 1
 x35 r29 1 r35 1
 x35 r41 1 r45 1
 x35 r50 1 r52 1
 x36 objective 1 r19 1
 x36 r21 1 r26 1
 x36 r30 1 r36 1
 x36 r42 1 r46 1
 x36 r51 1 r53 1
 x37 objective 1 r20 1
 x37 r22 1 r27 1
 x37 r31 1 r37 1
 x37 r43 1 r47 1
 x37 r52 1 r54 1
 x38 objective 1 r21 1
 x38 r23 1 r28 1
 x38 r32 1 r38 1
 x38 r44 1 r48 1
 x38 r53 1 r55 1
 x39 objective 1 r22 1
 x39 r24 1 r29 1
 x39 r39 1 r45 1
 x39 r54 1 r56 1
 x40 objective 1 r23 1
 x40 r30 1 r40 1
 x40 r46 1 r55 1
 x41 objective 1 r26 1
 x41 r35 1 r41 1
 x41 r51 1 r58 1
 x42 objective 1 r25 1
 x42 r27 1 r36 1
 x42 r42 1 r52 1
 x42 r57 1 r59 1
 x43 objective 1 r26 1
 x43 r28 1 r33 1
 x43 r37 1 r43 1
 x43 r49 1 r53 1
 x43 r58 1 r60 1
 x44 objective 1 r27 1
 x44 r29 1 r34 1
 x44 r38 1 r44 1
 x44 r50 1 r54 1
 x44 r59 1 r61 1
 x45 objective 1 r28 1
 x45 r30 1 r35 1
 x45 r39 1 r45 1
 x45 r51 1 r55 1
 x45 r60 1 r62 1
 x46 objective 1 r29 1
 x46 r31 1 r36 1
 x46 r40 1 r46 1
 x46 r52 1 r56 1
 x46 r61 1 r63 1
 x47 objective 1 r30 1
 x47 r32 1 r37 1
 x47 r47 1 r53 1
 x47 r62 1 r64 1
 x48 objective 1 r31 1
 x48 r38 1 r48 1
 x48 r54 1 r63 1
 x49 objective 1 r34 1
 x49 r43 1 r49 1
 x49 r59 1
 x50 objective 1 r33 1
 x50 r35 1 r44 1
 x50 r50 1 r60 1
 x51 objective 1 r34 1
 x51 r36 1 r41 1
 x51 r45 1 r51 1
 x51 r57 1 r61 1
 x52 objective 1 r35 1
 x52 r37 1 r42 1
 x52 r46 1 r52 1
 x52 r58 1 r62 1
 x53 objective 1 r36 1
 x53 r38 1 r43 1
 x53 r47 1 r53 1
 x53 r59 1 r63 1
 x54 objective 1 r37 1
 x54 r39 1 r44 1
 x54 r48 1 r54 1
 x54 r60 1 r64 1
 x55 objective 1 r38 1
 x55 r40 1 r45 1
 x55 r55 1 r61 1
 x56 objective 1 r39 1
 x56 r46 1 r56 1
 x56 r62 1
 x57 objective 1 r42 1
 x57 r51 1 r57 1
 x58 objective 1 r41 1
 x58 r43 1 r52 1
 x58 r58 1
 x59 objective 1 r42 1
 x59 r44 1 r49 1
 x59 r53 1 r59 1
 x60 objective 1 r43 1
 x60 r45 1 r50 1
 x60 r54 1 r60 1
 x61 objective 1 r44 1
 x61 r46 1 r51 1
 x61 r55 1 r61 1
 x62 objective 1 r45 1
 x62 r47 1 r52 1
 x62 r56 1 r62 1
 x63 objective 1 r46 1
 x63 r48 1 r53 1
 x63 r63 1
 x64 objective 1 r47 1
 x64 r54 1 r64 1
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
 UP BND x28 1
 UP BND x29 1
 UP BND x30 1
 UP BND x31 1
 UP BND x32 1
 UP BND x33 1
 UP BND x34 1
 UP BND x35 1
 UP BND x36 1
 UP BND x37 1
 UP BND x38 1
 UP BND x39 1
 UP BND x40 1
 UP BND x41 1
 UP BND x42 1
 UP BND x43 1
 UP BND x44 1
 UP BND x45 1
 UP BND x46 1
 UP BND x47 1
 UP BND x48 1
 UP BND x49 1
 UP BND x50 1
 UP BND x51 1
 UP BND x52 1
 UP BND x53 1
 UP BND x54 1
 UP BND x55 1
 UP BND x56 1
 UP BND x57 1
 UP BND x58 1
 UP BND x59 1
 UP BND x60 1
 UP BND x61 1
 UP BND x62 1
 UP BND x63 1
 UP BND x64 1
ENDATA
