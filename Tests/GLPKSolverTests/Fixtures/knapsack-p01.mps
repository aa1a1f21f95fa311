NAME knapsack-p01
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
ENDATA
