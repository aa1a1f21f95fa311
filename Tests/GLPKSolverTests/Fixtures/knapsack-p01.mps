NAME knapsack-p01 FREE
ROWS
 N objective
 L r1
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective -92 r1 23
 x2 objective -57 r1 31
 x3 objective -49 r1 29
 x4 objective -68 r1 44
 x5 objective -60 r1 53
 x6 objective -43 r1 38
 x7 objective -67 r1 63
 x8 objective -84 r1 85
 x9 objective -87 r1 89
 x10 objective -72 r1 82
 MARKER 'MARKER' 'INTEND'
RHS
 RHS r1 165
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
ENDATA
