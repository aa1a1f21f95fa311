NAME covering-code-2-5 FREE
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective 1 r1 1
 x1 r2 1 r3 1
 x1 r5 1 r9 1
 x1 r17 1
 x2 objective 1 r1 1
 x2 r2 1 r4 1
 x2 r6 1 r10 1
 x2 r18 1
 x3 objective 1 r1 1
 x3 r3 1 r4 1
 x3 r7 1 r11 1
 x3 r19 1
 x4 objective 1 r2 1
 x4 r3 1 r4 1
 x4 r8 1 r12 1
 x4 r20 1
 x5 objective 1 r1 1
 x5 r5 1 r6 1
 x5 r7 1 r13 1
 x5 r21 1
 x6 objective 1 r2 1
 x6 r5 1 r6 1
 x6 r8 1 r14 1
 x6 r22 1
 x7 objective 1 r3 1
 x7 r5 1 r7 1
 x7 r8 1 r15 1
 x7 r23 1
 x8 objective 1 r4 1
 x8 r6 1 r7 1
 x8 r8 1 r16 1
 x8 r24 1
 x9 objective 1 r1 1
 x9 r9 1 r10 1
 x9 r11 1 r13 1
 x9 r25 1
 x10 objective 1 r2 1
 x10 r9 1 r10 1
 x10 r12 1 r14 1
 x10 r26 1
 x11 objective 1 r3 1
 x11 r9 1 r11 1
 x11 r12 1 r15 1
 x11 r27 1
 x12 objective 1 r4 1
 x12 r10 1 r11 1
 x12 r12 1 r16 1
 x12 r28 1
 x13 objective 1 r5 1
 x13 r9 1 r13 1
 x13 r14 1 r15 1
 x13 r29 1
 x14 objective 1 r6 1
 x14 r10 1 r13 1
 x14 r14 1 r16 1
 x14 r30 1
 x15 objective 1 r7 1
 x15 r11 1 r13 1
 x15 r15 1 r16 1
 x15 r31 1
 x16 objective 1 r8 1
 x16 r12 1 r14 1
 x16 r15 1 r16 1
 x16 r32 1
 x17 objective 1 r1 1
 x17 r17 1 r18 1
 x17 r19 1 r21 1
 x17 r25 1
 x18 objective 1 r2 1
 x18 r17 1 r18 1
 x18 r20 1 r22 1
 x18 r26 1
 x19 objective 1 r3 1
 x19 r17 1 r19 1
 x19 r20 1 r23 1
 x19 r27 1
 x20 objective 1 r4 1
 x20 r18 1 r19 1
 x20 r20 1 r24 1
 x20 r28 1
 x21 objective 1 r5 1
 x21 r17 1 r21 1
 x21 r22 1 r23 1
 x21 r29 1
 x22 objective 1 r6 1
 x22 r18 1 r21 1
 x22 r22 1 r24 1
 x22 r30 1
 x23 objective 1 r7 1
 x23 r19 1 r21 1
 x23 r23 1 r24 1
 x23 r31 1
 x24 objective 1 r8 1
 x24 r20 1 r22 1
 x24 r23 1 r24 1
 x24 r32 1
 x25 objective 1 r9 1
 x25 r17 1 r25 1
 x25 r26 1 r27 1
 x25 r29 1
 x26 objective 1 r10 1
 x26 r18 1 r25 1
 x26 r26 1 r28 1
 x26 r30 1
 x27 objective 1 r11 1
 x27 r19 1 r25 1
 x27 r27 1 r28 1
 x27 r31 1
 x28 objective 1 r12 1
 x28 r20 1 r26 1
 x28 r27 1 r28 1
 x28 r32 1
 x29 objective 1 r13 1
 x29 r21 1 r25 1
 x29 r29 1 r30 1
 x29 r31 1
 x30 objective 1 r14 1
 x30 r22 1 r26 1
 x30 r29 1 r30 1
 x30 r32 1
 x31 objective 1 r15 1
 x31 r23 1 r27 1
 x31 r29 1 r31 1
 x31 r32 1
 x32 objective 1 r16 1
 x32 r24 1 r28 1
 x32 r30 1 r31 1
 x32 r32 1
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
ENDATA
