NAME knapsack-p07 FREE
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
ENDATA
