NAME petersen-1 FREE
ROWS
 N objective
 L r1
 L r2
 L r3
 L r4
 L r5
 L r6
 L r7
 L r8
 L r9
 L r10
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective -100 r1 8
 x1 r2 8 r3 3
 x1 r4 5 r5 5
 x1 r6 5 r8 3
 x1 r9 3 r10 3
 x2 objective -600 r1 12
 x2 r2 12 r3 6
 x2 r4 10 r5 13
 x2 r6 13 r9 2
 x2 r10 2
 x3 objective -1200 r1 13
 x3 r2 13 r3 4
 x3 r4 8 r5 8
 x3 r6 8 r8 4
 x3 r9 4 r10 4
 x4 objective -2400 r1 64
 x4 r2 75 r3 18
 x4 r4 32 r5 42
 x4 r6 48 r10 8
 x5 objective -500 r1 22
 x5 r2 22 r3 6
 x5 r4 6 r5 6
 x5 r6 6 r7 8
 x5 r8 8 r9 8
 x5 r10 8
 x6 objective -2000 r1 41
 x6 r2 41 r3 4
 x6 r4 12 r5 20
 x6 r6 20 r9 4
 x6 r10 4
 MARKER 'MARKER' 'INTEND'
RHS
 RHS r1 80
 RHS r2 96
 RHS r3 20
 RHS r4 36
 RHS r5 44
 RHS r6 48
 RHS r7 10
 RHS r8 18
 RHS r9 22
 RHS r10 24
BOUNDS
 UP BND x1 1
 UP BND x2 1
 UP BND x3 1
 UP BND x4 1
 UP BND x5 1
 UP BND x6 1
ENDATA
