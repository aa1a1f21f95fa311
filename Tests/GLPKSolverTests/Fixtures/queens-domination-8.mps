NAME queens-domination-8 FREE
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
 x1 r2 1 r3 1
 x1 r4 1 r5 1
 x1 r6 1 r7 1
 x1 r8 1 r9 1
 x1 r10 1 r17 1
 x1 r19 1 r25 1
 x1 r28 1 r33 1
 x1 r37 1 r41 1
 x1 r46 1 r49 1
 x1 r55 1 r57 1
 x1 r64 1
 x2 objective 1 r1 1
 x2 r2 1 r3 1
 x2 r4 1 r5 1
 x2 r6 1 r7 1
 x2 r8 1 r9 1
 x2 r10 1 r11 1
 x2 r18 1 r20 1
 x2 r26 1 r29 1
 x2 r34 1 r38 1
 x2 r42 1 r47 1
 x2 r50 1 r56 1
 x2 r58 1
 x3 objective 1 r1 1
 x3 r2 1 r3 1
 x3 r4 1 r5 1
 x3 r6 1 r7 1
 x3 r8 1 r10 1
 x3 r11 1 r12 1
 x3 r17 1 r19 1
 x3 r21 1 r27 1
 x3 r30 1 r35 1
 x3 r39 1 r43 1
 x3 r48 1 r51 1
 x3 r59 1
 x4 objective 1 r1 1
 x4 r2 1 r3 1
 x4 r4 1 r5 1
 x4 r6 1 r7 1
 x4 r8 1 r11 1
 x4 r12 1 r13 1
 x4 r18 1 r20 1
 x4 r22 1 r25 1
 x4 r28 1 r31 1
 x4 r36 1 r40 1
 x4 r44 1 r52 1
 x4 r60 1
 x5 objective 1 r1 1
 x5 r2 1 r3 1
 x5 r4 1 r5 1
 x5 r6 1 r7 1
 x5 r8 1 r12 1
 x5 r13 1 r14 1
 x5 r19 1 r21 1
 x5 r23 1 r26 1
 x5 r29 1 r32 1
 x5 r33 1 r37 1
 x5 r45 1 r53 1
 x5 r61 1
 x6 objective 1 r1 1
 x6 r2 1 r3 1
 x6 r4 1 r5 1
 x6 r6 1 r7 1
 x6 r8 1 r13 1
 x6 r14 1 r15 1
 x6 r20 1 r22 1
 x6 r24 1 r27 1
 x6 r30 1 r34 1
 x6 r38 1 r41 1
 x6 r46 1 r54 1
 x6 r62 1
 x7 objective 1 r1 1
 x7 r2 1 r3 1
 x7 r4 1 r5 1
 x7 r6 1 r7 1
 x7 r8 1 r14 1
 x7 r15 1 r16 1
 x7 r21 1 r23 1
 x7 r28 1 r31 1
 x7 r35 1 r39 1
 x7 r42 1 r47 1
 x7 r49 1 r55 1
 x7 r63 1
 x8 objective 1 r1 1
 x8 r2 1 r3 1
 x8 r4 1 r5 1
 x8 r6 1 r7 1
 x8 r8 1 r15 1
 x8 r16 1 r22 1
 x8 r24 1 r29 1
 x8 r32 1 r36 1
 x8 r40 1 r43 1
 x8 r48 1 r50 1
 x8 r56 1 r57 1
 x8 r64 1
 x9 objective 1 r1 1
 x9 r2 1 r9 1
 x9 r10 1 r11 1
 x9 r12 1 r13 1
 x9 r14 1 r15 1
 x9 r16 1 r17 1
 x9 r18 1 r25 1
 x9 r27 1 r33 1
 x9 r36 1 r41 1
 x9 r45 1 r49 1
 x9 r54 1 r57 1
 x9 r63 1
 x10 objective 1 r1 1
 x10 r2 1 r3 1
 x10 r9 1 r10 1
 x10 r11 1 r12 1
 x10 r13 1 r14 1
 x10 r15 1 r16 1
 x10 r17 1 r18 1
 x10 r19 1 r26 1
 x10 r28 1 r34 1
 x10 r37 1 r42 1
 x10 r46 1 r50 1
 x10 r55 1 r58 1
 x10 r64 1
 x11 objective 1 r2 1
 x11 r3 1 r4 1
 x11 r9 1 r10 1
 x11 r11 1 r12 1
 x11 r13 1 r14 1
 x11 r15 1 r16 1
 x11 r18 1 r19 1
 x11 r20 1 r25 1
 x11 r27 1 r29 1
 x11 r35 1 r38 1
 x11 r43 1 r47 1
 x11 r51 1 r56 1
 x11 r59 1
 x12 objective 1 r3 1
 x12 r4 1 r5 1
 x12 r9 1 r10 1
 x12 r11 1 r12 1
 x12 r13 1 r14 1
 x12 r15 1 r16 1
 x12 r19 1 r20 1
 x12 r21 1 r26 1
 x12 r28 1 r30 1
 x12 r33 1 r36 1
 x12 r39 1 r44 1
 x12 r48 1 r52 1
 x12 r60 1
 x13 objective 1 r4 1
 x13 r5 1 r6 1
 x13 r9 1 r10 1
 x13 r11 1 r12 1
 x13 r13 1 r14 1
 x13 r15 1 r16 1
 x13 r20 1 r21 1
 x13 r22 1 r27 1
 x13 r29 1 r31 1
 x13 r34 1 r37 1
 x13 r40 1 r41 1
 x13 r45 1 r53 1
 x13 r61 1
 x14 objective 1 r5 1
 x14 r6 1 r7 1
 x14 r9 1 r10 1
 x14 r11 1 r12 1
 x14 r13 1 r14 1
 x14 r15 1 r16 1
 x14 r21 1 r22 1
 x14 r23 1 r28 1
 x14 r30 1 r32 1
 x14 r35 1 r38 1
 x14 r42 1 r46 1
 x14 r49 1 r54 1
 x14 r62 1
 x15 objective 1 r6 1
 x15 r7 1 r8 1
 x15 r9 1 r10 1
 x15 r11 1 r12 1
 x15 r13 1 r14 1
 x15 r15 1 r16 1
 x15 r22 1 r23 1
 x15 r24 1 r29 1
 x15 r31 1 r36 1
 x15 r39 1 r43 1
 x15 r47 1 r50 1
 x15 r55 1 r57 1
 x15 r63 1
 x16 objective 1 r7 1
 x16 r8 1 r9 1
 x16 r10 1 r11 1
 x16 r12 1 r13 1
 x16 r14 1 r15 1
 x16 r16 1 r23 1
 x16 r24 1 r30 1
 x16 r32 1 r37 1
 x16 r40 1 r44 1
 x16 r48 1 r51 1
 x16 r56 1 r58 1
 x16 r64 1
 x17 objective 1 r1 1
 x17 r3 1 r9 1
 x17 r10 1 r17 1
 x17 r18 1 r19 1
 x17 r20 1 r21 1
 x17 r22 1 r23 1
 x17 r24 1 r25 1
 x17 r26 1 r33 1
 x17 r35 1 r41 1
 x17 r44 1 r49 1
 x17 r53 1 r57 1
 x17 r62 1
 x18 objective 1 r2 1
 x18 r4 1 r9 1
 x18 r10 1 r11 1
 x18 r17 1 r18 1
 x18 r19 1 r20 1
 x18 r21 1 r22 1
 x18 r23 1 r24 1
 x18 r25 1 r26 1
 x18 r27 1 r34 1
 x18 r36 1 r42 1
 x18 r45 1 r50 1
 x18 r54 1 r58 1
 x18 r63 1
 x19 objective 1 r1 1
 x19 r3 1 r5 1
 x19 r10 1 r11 1
 x19 r12 1 r17 1
 x19 r18 1 r19 1
 x19 r20 1 r21 1
 x19 r22 1 r23 1
 x19 r24 1 r26 1
 x19 r27 1 r28 1
 x19 r33 1 r35 1
 x19 r37 1 r43 1
 x19 r46 1 r51 1
 x19 r55 1 r59 1
 x19 r64 1
 x20 objective 1 r2 1
 x20 r4 1 r6 1
 x20 r11 1 r12 1
 x20 r13 1 r17 1
 x20 r18 1 r19 1
 x20 r20 1 r21 1
 x20 r22 1 r23 1
 x20 r24 1 r27 1
 x20 r28 1 r29 1
 x20 r34 1 r36 1
 x20 r38 1 r41 1
 x20 r44 1 r47 1
 x20 r52 1 r56 1
 x20 r60 1
 x21 objective 1 r3 1
 x21 r5 1 r7 1
 x21 r12 1 r13 1
 x21 r14 1 r17 1
 x21 r18 1 r19 1
 x21 r20 1 r21 1
 x21 r22 1 r23 1
 x21 r24 1 r28 1
 x21 r29 1 r30 1
 x21 r35 1 r37 1
 x21 r39 1 r42 1
 x21 r45 1 r48 1
 x21 r49 1 r53 1
 x21 r61 1
 x22 objective 1 r4 1
 x22 r6 1 r8 1
 x22 r13 1 r14 1
 x22 r15 1 r17 1
 x22 r18 1 r19 1
 x22 r20 1 r21 1
 x22 r22 1 r23 1
 x22 r24 1 r29 1
 x22 r30 1 r31 1
 x22 r36 1 r38 1
 x22 r40 1 r43 1
 x22 r46 1 r50 1
 x22 r54 1 r57 1
 x22 r62 1
 x23 objective 1 r5 1
 x23 r7 1 r14 1
 x23 r15 1 r16 1
 x23 r17 1 r18 1
 x23 r19 1 r20 1
 x23 r21 1 r22 1
 x23 r23 1 r24 1
 x23 r30 1 r31 1
 x23 r32 1 r37 1
 x23 r39 1 r44 1
 x23 r47 1 r51 1
 x23 r55 1 r58 1
 x23 r63 1
 x24 objective 1 r6 1
 x24 r8 1 r15 1
 x24 r16 1 r17 1
 x24 r18 1 r19 1
 x24 r20 1 r21 1
 x24 r22 1 r23 1
 x24 r24 1 r31 1
 x24 r32 1 r38 1
 x24 r40 1 r45 1
 x24 r48 1 r52 1
 x24 r56 1 r59 1
 x24 r64 1
 x25 objective 1 r1 1
 x25 r4 1 r9 1
 x25 r11 1 r17 1
 x25 r18 1 r25 1
 x25 r26 1 r27 1
 x25 r28 1 r29 1
 x25 r30 1 r31 1
 x25 r32 1 r33 1
 x25 r34 1 r41 1
 x25 r43 1 r49 1
 x25 r52 1 r57 1
 x25 r61 1
 x26 objective 1 r2 1
 x26 r5 1 r10 1
 x26 r12 1 r17 1
 x26 r18 1 r19 1
 x26 r25 1 r26 1
 x26 r27 1 r28 1
 x26 r29 1 r30 1
 x26 r31 1 r32 1
 x26 r33 1 r34 1
 x26 r35 1 r42 1
 x26 r44 1 r50 1
 x26 r53 1 r58 1
 x26 r62 1
 x27 objective 1 r3 1
 x27 r6 1 r9 1
 x27 r11 1 r13 1
 x27 r18 1 r19 1
 x27 r20 1 r25 1
 x27 r26 1 r27 1
 x27 r28 1 r29 1
 x27 r30 1 r31 1
 x27 r32 1 r34 1
 x27 r35 1 r36 1
 x27 r41 1 r43 1
 x27 r45 1 r51 1
 x27 r54 1 r59 1
 x27 r63 1
 x28 objective 1 r1 1
 x28 r4 1 r7 1
 x28 r10 1 r12 1
 x28 r14 1 r19 1
 x28 r20 1 r21 1
 x28 r25 1 r26 1
 x28 r27 1 r28 1
 x28 r29 1 r30 1
 x28 r31 1 r32 1
 x28 r35 1 r36 1
 x28 r37 1 r42 1
 x28 r44 1 r46 1
 x28 r49 1 r52 1
 x28 r55 1 r60 1
 x28 r64 1
 x29 objective 1 r2 1
 x29 r5 1 r8 1
 x29 r11 1 r13 1
 x29 r15 1 r20 1
 x29 r21 1 r22 1
 x29 r25 1 r26 1
 x29 r27 1 r28 1
 x29 r29 1 r30 1
 x29 r31 1 r32 1
 x29 r36 1 r37 1
 x29 r38 1 r43 1
 x29 r45 1 r47 1
 x29 r50 1 r53 1
 x29 r56 1 r57 1
 x29 r61 1
 x30 objective 1 r3 1
 x30 r6 1 r12 1
 x30 r14 1 r16 1
 x30 r21 1 r22 1
 x30 r23 1 r25 1
 x30 r26 1 r27 1
 x30 r28 1 r29 1
 x30 r30 1 r31 1
 x30 r32 1 r37 1
 x30 r38 1 r39 1
 x30 r44 1 r46 1
 x30 r48 1 r51 1
 x30 r54 1 r58 1
 x30 r62 1
 x31 objective 1 r4 1
 x31 r7 1 r13 1
 x31 r15 1 r22 1
 x31 r23 1 r24 1
 x31 r25 1 r26 1
 x31 r27 1 r28 1
 x31 r29 1 r30 1
 x31 r31 1 r32 1
 x31 r38 1 r39 1
 x31 r40 1 r45 1
 x31 r47 1 r52 1
 x31 r55 1 r59 1
 x31 r63 1
 x32 objective 1 r5 1
 x32 r8 1 r14 1
 x32 r16 1 r23 1
 x32 r24 1 r25 1
 x32 r26 1 r27 1
 x32 r28 1 r29 1
 x32 r30 1 r31 1
 x32 r32 1 r39 1
 x32 r40 1 r46 1
 x32 r48 1 r53 1
 x32 r56 1 r60 1
 x32 r64 1
 x33 objective 1 r1 1
 x33 r5 1 r9 1
 x33 r12 1 r17 1
 x33 r19 1 r25 1
 x33 r26 1 r33 1
 x33 r34 1 r35 1
 x33 r36 1 r37 1
 x33 r38 1 r39 1
 x33 r40 1 r41 1
 x33 r42 1 r49 1
 x33 r51 1 r57 1
 x33 r60 1
 x34 objective 1 r2 1
 x34 r6 1 r10 1
 x34 r13 1 r18 1
 x34 r20 1 r25 1
 x34 r26 1 r27 1
 x34 r33 1 r34 1
 x34 r35 1 r36 1
 x34 r37 1 r38 1
 x34 r39 1 r40 1
 x34 r41 1 r42 1
 x34 r43 1 r50 1
 x34 r52 1 r58 1
 x34 r61 1
 x35 objective 1 r3 1
 x35 r7 1 r11 1
 x35 r14 1 r17 1
 x35 r19 1 r21 1
 x35 r26 1 r27 1
 x35 r28 1 r33 1
 x35 r34 1 r35 1
 x35 r36 1 r37 1
 x35 r38 1 r39 1
 x35 r40 1 r42 1
 x35 r43 1 r44 1
 x35 r49 1 r51 1
 x35 r53 1 r59 1
 x35 r62 1
 x36 objective 1 r4 1
 x36 r8 1 r9 1
 x36 r12 1 r15 1
 x36 r18 1 r20 1
 x36 r22 1 r27 1
 x36 r28 1 r29 1
 x36 r33 1 r34 1
 x36 r35 1 r36 1
 x36 r37 1 r38 1
 x36 r39 1 r40 1
 x36 r43 1 r44 1
 x36 r45 1 r50 1
 x36 r52 1 r54 1
 x36 r57 1 r60 1
 x36 r63 1
 x37 objective 1 r1 1
 x37 r5 1 r10 1
 x37 r13 1 r16 1
 x37 r19 1 r21 1
 x37 r23 1 r28 1
 x37 r29 1 r30 1
 x37 r33 1 r34 1
 x37 r35 1 r36 1
 x37 r37 1 r38 1
 x37 r39 1 r40 1
 x37 r44 1 r45 1
 x37 r46 1 r51 1
 x37 r53 1 r55 1
 x37 r58 1 r61 1
 x37 r64 1
 x38 objective 1 r2 1
 x38 r6 1 r11 1
 x38 r14 1 r20 1
 x38 r22 1 r24 1
 x38 r29 1 r30 1
 x38 r31 1 r33 1
 x38 r34 1 r35 1
 x38 r36 1 r37 1
 x38 r38 1 r39 1
 x38 r40 1 r45 1
 x38 r46 1 r47 1
 x38 r52 1 r54 1
 x38 r56 1 r59 1
 x38 r62 1
 x39 objective 1 r3 1
 x39 r7 1 r12 1
 x39 r15 1 r21 1
 x39 r23 1 r30 1
 x39 r31 1 r32 1
 x39 r33 1 r34 1
 x39 r35 1 r36 1
 x39 r37 1 r38 1
 x39 r39 1 r40 1
 x39 r46 1 r47 1
 x39 r48 1 r53 1
 x39 r55 1 r60 1
 x39 r63 1
 x40 objective 1 r4 1
 x40 r8 1 r13 1
 x40 r16 1 r22 1
 x40 r24 1 r31 1
 x40 r32 1 r33 1
 x40 r34 1 r35 1
 x40 r36 1 r37 1
 x40 r38 1 r39 1
 x40 r40 1 r47 1
 x40 r48 1 r54 1
 x40 r56 1 r61 1
 x40 r64 1
 x41 objective 1 r1 1
 x41 r6 1 r9 1
 x41 r13 1 r17 1
 x41 r20 1 r25 1
 x41 r27 1 r33 1
 x41 r34 1 r41 1
 x41 r42 1 r43 1
 x41 r44 1 r45 1
 x41 r46 1 r47 1
 x41 r48 1 r49 1
 x41 r50 1 r57 1
 x41 r59 1
 x42 objective 1 r2 1
 x42 r7 1 r10 1
 x42 r14 1 r18 1
 x42 r21 1 r26 1
 x42 r28 1 r33 1
 x42 r34 1 r35 1
 x42 r41 1 r42 1
 x42 r43 1 r44 1
 x42 r45 1 r46 1
 x42 r47 1 r48 1
 x42 r49 1 r50 1
 x42 r51 1 r58 1
 x42 r60 1
 x43 objective 1 r3 1
 x43 r8 1 r11 1
 x43 r15 1 r19 1
 x43 r22 1 r25 1
 x43 r27 1 r29 1
 x43 r34 1 r35 1
 x43 r36 1 r41 1
 x43 r42 1 r43 1
 x43 r44 1 r45 1
 x43 r46 1 r47 1
 x43 r48 1 r50 1
 x43 r51 1 r52 1
 x43 r57 1 r59 1
 x43 r61 1
 x44 objective 1 r4 1
 x44 r12 1 r16 1
 x44 r17 1 r20 1
 x44 r23 1 r26 1
 x44 r28 1 r30 1
 x44 r35 1 r36 1
 x44 r37 1 r41 1
 x44 r42 1 r43 1
 x44 r44 1 r45 1
 x44 r46 1 r47 1
 x44 r48 1 r51 1
 x44 r52 1 r53 1
 x44 r58 1 r60 1
 x44 r62 1
 x45 objective 1 r5 1
 x45 r9 1 r13 1
 x45 r18 1 r21 1
 x45 r24 1 r27 1
 x45 r29 1 r31 1
 x45 r36 1 r37 1
 x45 r38 1 r41 1
 x45 r42 1 r43 1
 x45 r44 1 r45 1
 x45 r46 1 r47 1
 x45 r48 1 r52 1
 x45 r53 1 r54 1
 x45 r59 1 r61 1
 x45 r63 1
 x46 objective 1 r1 1
 x46 r6 1 r10 1
 x46 r14 1 r19 1
 x46 r22 1 r28 1
 x46 r30 1 r32 1
 x46 r37 1 r38 1
 x46 r39 1 r41 1
 x46 r42 1 r43 1
 x46 r44 1 r45 1
 x46 r46 1 r47 1
 x46 r48 1 r53 1
 x46 r54 1 r55 1
 x46 r60 1 r62 1
 x46 r64 1
 x47 objective 1 r2 1
 x47 r7 1 r11 1
 x47 r15 1 r20 1
 x47 r23 1 r29 1
 x47 r31 1 r38 1
 x47 r39 1 r40 1
 x47 r41 1 r42 1
 x47 r43 1 r44 1
 x47 r45 1 r46 1
 x47 r47 1 r48 1
 x47 r54 1 r55 1
 x47 r56 1 r61 1
 x47 r63 1
 x48 objective 1 r3 1
 x48 r8 1 r12 1
 x48 r16 1 r21 1
 x48 r24 1 r30 1
 x48 r32 1 r39 1
 x48 r40 1 r41 1
 x48 r42 1 r43 1
 x48 r44 1 r45 1
 x48 r46 1 r47 1
 x48 r48 1 r55 1
 x48 r56 1 r62 1
 x48 r64 1
 x49 objective 1 r1 1
 x49 r7 1 r9 1
 x49 r14 1 r17 1
 x49 r21 1 r25 1
 x49 r28 1 r33 1
 x49 r35 1 r41 1
 x49 r42 1 r49 1
 x49 r50 1 r51 1
 x49 r52 1 r53 1
 x49 r54 1 r55 1
 x49 r56 1 r57 1
 x49 r58 1
 x50 objective 1 r2 1
 x50 r8 1 r10 1
 x50 r15 1 r18 1
 x50 r22 1 r26 1
 x50 r29 1 r34 1
 x50 r36 1 r41 1
 x50 r42 1 r43 1
 x50 r49 1 r50 1
 x50 r51 1 r52 1
 x50 r53 1 r54 1
 x50 r55 1 r56 1
 x50 r57 1 r58 1
 x50 r59 1
 x51 objective 1 r3 1
 x51 r11 1 r16 1
 x51 r19 1 r23 1
 x51 r27 1 r30 1
 x51 r33 1 r35 1
 x51 r37 1 r42 1
 x51 r43 1 r44 1
 x51 r49 1 r50 1
 x51 r51 1 r52 1
 x51 r53 1 r54 1
 x51 r55 1 r56 1
 x51 r58 1 r59 1
 x51 r60 1
 x52 objective 1 r4 1
 x52 r12 1 r20 1
 x52 r24 1 r25 1
 x52 r28 1 r31 1
 x52 r34 1 r36 1
 x52 r38 1 r43 1
 x52 r44 1 r45 1
 x52 r49 1 r50 1
 x52 r51 1 r52 1
 x52 r53 1 r54 1
 x52 r55 1 r56 1
 x52 r59 1 r60 1
 x52 r61 1
 x53 objective 1 r5 1
 x53 r13 1 r17 1
 x53 r21 1 r26 1
 x53 r29 1 r32 1
 x53 r35 1 r37 1
 x53 r39 1 r44 1
 x53 r45 1 r46 1
 x53 r49 1 r50 1
 x53 r51 1 r52 1
 x53 r53 1 r54 1
 x53 r55 1 r56 1
 x53 r60 1 r61 1
 x53 r62 1
 x54 objective 1 r6 1
 x54 r9 1 r14 1
 x54 r18 1 r22 1
 x54 r27 1 r30 1
 x54 r36 1 r38 1
 x54 r40 1 r45 1
 x54 r46 1 r47 1
 x54 r49 1 r50 1
 x54 r51 1 r52 1
 x54 r53 1 r54 1
 x54 r55 1 r56 1
 x54 r61 1 r62 1
 x54 r63 1
 x55 objective 1 r1 1
 x55 r7 1 r10 1
 x55 r15 1 r19 1
 x55 r23 1 r28 1
 x55 r31 1 r37 1
 x55 r39 1 r46 1
 x55 r47 1 r48 1
 x55 r49 1 r50 1
 x55 r51 1 r52 1
 x55 r53 1 r54 1
 x55 r55 1 r56 1
 x55 r62 1 r63 1
 x55 r64 1
 x56 objective 1 r2 1
 x56 r8 1 r11 1
 x56 r16 1 r20 1
 x56 r24 1 r29 1
 x56 r32 1 r38 1
 x56 r40 1 r47 1
 x56 r48 1 r49 1
 x56 r50 1 r51 1
 x56 r52 1 r53 1
 x56 r54 1 r55 1
 x56 r56 1 r63 1
 x56 r64 1
 x57 objective 1 r1 1
 x57 r8 1 r9 1
 x57 r15 1 r17 1
 x57 r22 1 r25 1
 x57 r29 1 r33 1
 x57 r36 1 r41 1
 x57 r43 1 r49 1
 x57 r50 1 r57 1
 x57 r58 1 r59 1
 x57 r60 1 r61 1
 x57 r62 1 r63 1
 x57 r64 1
 x58 objective 1 r2 1
 x58 r10 1 r16 1
 x58 r18 1 r23 1
 x58 r26 1 r30 1
 x58 r34 1 r37 1
 x58 r42 1 r44 1
 x58 r49 1 r50 1
 x58 r51 1 r57 1
 x58 r58 1 r59 1
 x58 r60 1 r61 1
 x58 r62 1 r63 1
 x58 r64 1
 x59 objective 1 r3 1
 x59 r11 1 r19 1
 x59 r24 1 r27 1
 x59 r31 1 r35 1
 x59 r38 1 r41 1
 x59 r43 1 r45 1
 x59 r50 1 r51 1
 x59 r52 1 r57 1
 x59 r58 1 r59 1
 x59 r60 1 r61 1
 x59 r62 1 r63 1
 x59 r64 1
 x60 objective 1 r4 1
 x60 r12 1 r20 1
 x60 r28 1 r32 1
 x60 r33 1 r36 1
 x60 r39 1 r42 1
 x60 r44 1 r46 1
 x60 r51 1 r52 1
 x60 r53 1 r57 1
 x60 r58 1 r59 1
 x60 r60 1 r61 1
 x60 r62 1 r63 1
 x60 r64 1
 x61 objective 1 r5 1
 x61 r13 1 r21 1
 x61 r25 1 r29 1
 x61 r34 1 r37 1
 x61 r40 1 r43 1
 x61 r45 1 r47 1
 x61 r52 1 r53 1
 x61 r54 1 r57 1
 x61 r58 1 r59 1
 x61 r60 1 r61 1
 x61 r62 1 r63 1
 x61 r64 1
 x62 objective 1 r6 1
 x62 r14 1 r17 1
 x62 r22 1 r26 1
 x62 r30 1 r35 1
 x62 r38 1 r44 1
 x62 r46 1 r48 1
 x62 r53 1 r54 1
 x62 r55 1 r57 1
 x62 r58 1 r59 1
 x62 r60 1 r61 1
 x62 r62 1 r63 1
 x62 r64 1
 x63 objective 1 r7 1
 x63 r9 1 r15 1
 x63 r18 1 r23 1
 x63 r27 1 r31 1
 x63 r36 1 r39 1
 x63 r45 1 r47 1
 x63 r54 1 r55 1
 x63 r56 1 r57 1
 x63 r58 1 r59 1
 x63 r60 1 r61 1
 x63 r62 1 r63 1
 x63 r64 1
 x64 objective 1 r1 1
 x64 r8 1 r10 1
 x64 r16 1 r19 1
 x64 r24 1 r28 1
 x64 r32 1 r37 1
 x64 r40 1 r46 1
 x64 r48 1 r55 1
 x64 r56 1 r57 1
 x64 r58 1 r59 1
 x64 r60 1 r61 1
 x64 r62 1 r63 1
 x64 r64 1
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
