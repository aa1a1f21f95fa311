NAME knapsack-p07
ROWS
 N objective
 L r1
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective -135 r1 70
 x2 objective -139 r1 73
 x3 objective -149 r1 77
 x4 objective -150 r1 80
 x5 objective -156 r1 82
 x6 objective -163 r1 87
 x7 objective -173 r1 90
 x8 objective -184 r1 94
 x9 objective -192 r1 98
 x10 objective -201 r1 106
 x11 objective -210 r1 110
 x12 objective -214 r1 113
 x13 objective -221 r1 115
 x14 objective -229 r1 118
 x15 objective -240 r1 120
 MARKER 'MARKER' 'INTEND'
RHS
 RHS r1 750
BOUNDS
 BV BND x1
 BV BND x2
 BV BND x3
 BV BND x4
 BV BND x5
 BV BND x6
 BV BND x7
 BV BND x8
 BV BND x9
 BV BND x10
 BV BND x11
 BV BND x12
 BV BND x13
 BV BND x14
 BV BND x15
ENDATA
