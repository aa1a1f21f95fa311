NAME weing1 FREE
ROWS
 N objective
 L r1
 L r2
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective -1898 r1 45
 x1 r2 30
 x2 objective -440 r2 20
 x3 objective -22507 r1 85
 x3 r2 125
 x4 objective -270 r1 150
 x4 r2 5
 x5 objective -14148 r1 65
 x5 r2 80
 x6 objective -3100 r1 95
 x6 r2 25
 x7 objective -4650 r1 30
 x7 r2 35
 x8 objective -30800 r2 73
 x9 objective -615 r1 170
 x9 r2 12
 x10 objective -4975 r2 15
 x11 objective -1160 r1 40
 x11 r2 15
 x12 objective -4225 r1 25
 x12 r2 40
 x13 objective -510 r1 20
 x13 r2 5
 x14 objective -11880 r2 10
 x15 objective -479 r2 10
 x16 objective -440 r1 25
 x16 r2 12
 x17 objective -490 r2 10
 x18 objective -330 r2 9
 x19 objective -110 r1 25
 x20 objective -560 r2 20
 x21 objective -24355 r1 165
 x21 r2 60
 x22 objective -2885 r2 40
 x23 objective -11748 r1 85
 x23 r2 50
 x24 objective -4550 r2 36
 x25 objective -750 r2 49
 x26 objective -3720 r2 40
 x27 objective -1950 r2 19
 x28 objective -10500 r1 100
 x28 r2 150
 MARKER 'MARKER' 'INTEND'
RHS
 RHS r1 600
 RHS r2 600
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
ENDATA
