NAME transport FREE
ROWS
 N objective
 L r1
 L r2
 G r3
 G r4
 G r5
COLUMNS
 x1 objective 225 r1 1
 x1 r3 1
 x2 objective 153 r1 1
 x2 r4 1
 x3 objective 162 r1 1
 x3 r5 1
 x4 objective 225 r2 1
 x4 r3 1
 x5 objective 162 r2 1
 x5 r4 1
 x6 objective 126 r2 1
 x6 r5 1
RHS
 RHS r1 350
 RHS r2 600
 RHS r3 325
 RHS r4 300
 RHS r5 275
BOUNDS
 LO BND x1 0
 LO BND x2 0
 LO BND x3 0
 LO BND x4 0
 LO BND x5 0
 LO BND x6 0
ENDATA
