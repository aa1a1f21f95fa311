NAME stein9 FREE
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
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective 1 r1 1
 x1 r2 1 r3 1
 x1 r4 1
 x2 objective 1 r1 1
 x2 r5 1 r6 1
 x2 r7 1
 x3 objective 1 r1 1
 x3 r8 1 r9 1
 x3 r10 1
 x4 objective 1 r2 1
 x4 r5 1 r8 1
 x4 r11 1
 x5 objective 1 r3 1
 x5 r6 1 r9 1
 x5 r11 1
 x6 objective 1 r4 1
 x6 r7 1 r10 1
 x6 r11 1
 x7 objective 1 r2 1
 x7 r7 1 r9 1
 x7 r12 1
 x8 objective 1 r4 1
 x8 r6 1 r8 1
 x8 r12 1
 x9 objective 1 r3 1
 x9 r5 1 r10 1
 x9 r12 1
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
ENDATA
