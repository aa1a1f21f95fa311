NAME gap1-1 FREE
ROWS
 N objective
 E r1
 E r2
 E r3
 E r4
 E r5
 E r6
 E r7
 E r8
 E r9
 E r10
 E r11
 E r12
 E r13
 E r14
 E r15
 L r16
 L r17
 L r18
 L r19
 L r20
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x_1_1 objective -17 r1 1
 x_1_1 r16 8
 x_1_2 objective -21 r2 1
 x_1_2 r16 15
 x_1_3 objective -22 r3 1
 x_1_3 r16 14
 x_1_4 objective -18 r4 1
 x_1_4 r16 23
 x_1_5 objective -24 r5 1
 x_1_5 r16 8
 x_1_6 objective -15 r6 1
 x_1_6 r16 16
 x_1_7 objective -20 r7 1
 x_1_7 r16 8
 x_1_8 objective -18 r8 1
 x_1_8 r16 25
 x_1_9 objective -19 r9 1
 x_1_9 r16 9
 x_1_10 objective -18 r10 1
 x_1_10 r16 17
 x_1_11 objective -16 r11 1
 x_1_11 r16 25
 x_1_12 objective -22 r12 1
 x_1_12 r16 15
 x_1_13 objective -24 r13 1
 x_1_13 r16 10
 x_1_14 objective -24 r14 1
 x_1_14 r16 8
 x_1_15 objective -16 r15 1
 x_1_15 r16 24
 x_2_1 objective -23 r1 1
 x_2_1 r17 15
 x_2_2 objective -16 r2 1
 x_2_2 r17 7
 x_2_3 objective -21 r3 1
 x_2_3 r17 23
 x_2_4 objective -16 r4 1
 x_2_4 r17 22
 x_2_5 objective -17 r5 1
 x_2_5 r17 11
 x_2_6 objective -16 r6 1
 x_2_6 r17 11
 x_2_7 objective -19 r7 1
 x_2_7 r17 12
 x_2_8 objective -25 r8 1
 x_2_8 r17 10
 x_2_9 objective -18 r9 1
 x_2_9 r17 17
 x_2_10 objective -21 r10 1
 x_2_10 r17 16
 x_2_11 objective -17 r11 1
 x_2_11 r17 7
 x_2_12 objective -15 r12 1
 x_2_12 r17 16
 x_2_13 objective -25 r13 1
 x_2_13 r17 10
 x_2_14 objective -17 r14 1
 x_2_14 r17 18
 x_2_15 objective -24 r15 1
 x_2_15 r17 22
 x_3_1 objective -16 r1 1
 x_3_1 r18 21
 x_3_2 objective -20 r2 1
 x_3_2 r18 20
 x_3_3 objective -16 r3 1
 x_3_3 r18 6
 x_3_4 objective -25 r4 1
 x_3_4 r18 22
 x_3_5 objective -24 r5 1
 x_3_5 r18 24
 x_3_6 objective -16 r6 1
 x_3_6 r18 10
 x_3_7 objective -17 r7 1
 x_3_7 r18 24
 x_3_8 objective -19 r8 1
 x_3_8 r18 9
 x_3_9 objective -19 r9 1
 x_3_9 r18 21
 x_3_10 objective -18 r10 1
 x_3_10 r18 14
 x_3_11 objective -20 r11 1
 x_3_11 r18 11
 x_3_12 objective -16 r12 1
 x_3_12 r18 14
 x_3_13 objective -17 r13 1
 x_3_13 r18 11
 x_3_14 objective -21 r14 1
 x_3_14 r18 19
 x_3_15 objective -24 r15 1
 x_3_15 r18 16
 x_4_1 objective -19 r1 1
 x_4_1 r19 20
 x_4_2 objective -19 r2 1
 x_4_2 r19 11
 x_4_3 objective -22 r3 1
 x_4_3 r19 8
 x_4_4 objective -22 r4 1
 x_4_4 r19 14
 x_4_5 objective -20 r5 1
 x_4_5 r19 9
 x_4_6 objective -16 r6 1
 x_4_6 r19 5
 x_4_7 objective -19 r7 1
 x_4_7 r19 6
 x_4_8 objective -17 r8 1
 x_4_8 r19 19
 x_4_9 objective -21 r9 1
 x_4_9 r19 19
 x_4_10 objective -19 r10 1
 x_4_10 r19 7
 x_4_11 objective -25 r11 1
 x_4_11 r19 6
 x_4_12 objective -23 r12 1
 x_4_12 r19 6
 x_4_13 objective -25 r13 1
 x_4_13 r19 13
 x_4_14 objective -25 r14 1
 x_4_14 r19 9
 x_4_15 objective -25 r15 1
 x_4_15 r19 18
 x_5_1 objective -18 r1 1
 x_5_1 r20 8
 x_5_2 objective -19 r2 1
 x_5_2 r20 13
 x_5_3 objective -15 r3 1
 x_5_3 r20 13
 x_5_4 objective -15 r4 1
 x_5_4 r20 13
 x_5_5 objective -21 r5 1
 x_5_5 r20 10
 x_5_6 objective -25 r6 1
 x_5_6 r20 20
 x_5_7 objective -16 r7 1
 x_5_7 r20 25
 x_5_8 objective -16 r8 1
 x_5_8 r20 16
 x_5_9 objective -23 r9 1
 x_5_9 r20 16
 x_5_10 objective -15 r10 1
 x_5_10 r20 17
 x_5_11 objective -22 r11 1
 x_5_11 r20 10
 x_5_12 objective -17 r12 1
 x_5_12 r20 10
 x_5_13 objective -19 r13 1
 x_5_13 r20 5
 x_5_14 objective -22 r14 1
 x_5_14 r20 12
 x_5_15 objective -24 r15 1
 x_5_15 r20 23
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
 RHS r16 36
 RHS r17 34
 RHS r18 38
 RHS r19 27
 RHS r20 33
BOUNDS
 UP BND x_1_1 1
 UP BND x_1_2 1
 UP BND x_1_3 1
 UP BND x_1_4 1
 UP BND x_1_5 1
 UP BND x_1_6 1
 UP BND x_1_7 1
 UP BND x_1_8 1
 UP BND x_1_9 1
 UP BND x_1_10 1
 UP BND x_1_11 1
 UP BND x_1_12 1
 UP BND x_1_13 1
 UP BND x_1_14 1
 UP BND x_1_15 1
 UP BND x_2_1 1
 UP BND x_2_2 1
 UP BND x_2_3 1
 UP BND x_2_4 1
 UP BND x_2_5 1
 UP BND x_2_6 1
 UP BND x_2_7 1
 UP BND x_2_8 1
 UP BND x_2_9 1
 UP BND x_2_10 1
 UP BND x_2_11 1
 UP BND x_2_12 1
 UP BND x_2_13 1
 UP BND x_2_14 1
 UP BND x_2_15 1
 UP BND x_3_1 1
 UP BND x_3_2 1
 UP BND x_3_3 1
 UP BND x_3_4 1
 UP BND x_3_5 1
 UP BND x_3_6 1
 UP BND x_3_7 1
 UP BND x_3_8 1
 UP BND x_3_9 1
 UP BND x_3_10 1
 UP BND x_3_11 1
 UP BND x_3_12 1
 UP BND x_3_13 1
 UP BND x_3_14 1
 UP BND x_3_15 1
 UP BND x_4_1 1
 UP BND x_4_2 1
 UP BND x_4_3 1
 UP BND x_4_4 1
 UP BND x_4_5 1
 UP BND x_4_6 1
 UP BND x_4_7 1
 UP BND x_4_8 1
 UP BND x_4_9 1
 UP BND x_4_10 1
 UP BND x_4_11 1
 UP BND x_4_12 1
 UP BND x_4_13 1
 UP BND x_4_14 1
 UP BND x_4_15 1
 UP BND x_5_1 1
 UP BND x_5_2 1
 UP BND x_5_3 1
 UP BND x_5_4 1
 UP BND x_5_5 1
 UP BND x_5_6 1
 UP BND x_5_7 1
 UP BND x_5_8 1
 UP BND x_5_9 1
 UP BND x_5_10 1
 UP BND x_5_11 1
 UP BND x_5_12 1
 UP BND x_5_13 1
 UP BND x_5_14 1
 UP BND x_5_15 1
ENDATA
