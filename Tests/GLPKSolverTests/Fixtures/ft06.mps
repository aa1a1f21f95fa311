NAME ft06 FREE
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
 G r33
 G r34
 G r35
 G r36
 G r37
 G r38
 G r39
 G r40
 G r41
 G r42
 G r43
 G r44
 G r45
 G r46
 G r47
 G r48
 G r49
 G r50
 G r51
 G r52
 G r53
 G r54
 G r55
 G r56
 G r57
 G r58
 G r59
 G r60
 G r61
 G r62
 G r63
 G r64
 G r65
 G r66
 G r67
 G r68
 G r69
 G r70
 G r71
 G r72
 G r73
 G r74
 G r75
 G r76
 G r77
 G r78
 G r79
 G r80
 G r81
 G r82
 G r83
 G r84
 G r85
 G r86
 G r87
 G r88
 G r89
 G r90
 G r91
 G r92
 G r93
 G r94
 G r95
 G r96
 G r97
 G r98
 G r99
 G r100
 G r101
 G r102
 G r103
 G r104
 G r105
 G r106
 G r107
 G r108
 G r109
 G r110
 G r111
 G r112
 G r113
 G r114
 G r115
 G r116
 G r117
 G r118
 G r119
 G r120
 G r121
 G r122
 G r123
 G r124
 G r125
 G r126
 G r127
 G r128
 G r129
 G r130
 G r131
 G r132
 G r133
 G r134
 G r135
 G r136
 G r137
 G r138
 G r139
 G r140
 G r141
 G r142
 G r143
 G r144
 G r145
 G r146
 G r147
 G r148
 G r149
 G r150
 G r151
 G r152
 G r153
 G r154
 G r155
 G r156
 G r157
 G r158
 G r159
 G r160
 G r161
 G r162
 G r163
 G r164
 G r165
 G r166
 G r167
 G r168
 G r169
 G r170
 G r171
 G r172
 G r173
 G r174
 G r175
 G r176
 G r177
 G r178
 G r179
 G r180
 G r181
 G r182
 G r183
 G r184
 G r185
 G r186
 G r187
 G r188
 G r189
 G r190
 G r191
 G r192
 G r193
 G r194
 G r195
 G r196
 G r197
 G r198
 G r199
 G r200
 G r201
 G r202
 G r203
 G r204
 G r205
 G r206
 G r207
 G r208
 G r209
 G r210
 G r211
 G r212
 G r213
 G r214
 G r215
 G r216
COLUMNS
 start_1_1 r1 -1 r97 -1
 start_1_1 r98 1 r99 -1
 start_1_1 r100 1 r101 -1
 start_1_1 r102 1 r103 -1
 start_1_1 r104 1 r105 -1
 start_1_1 r106 1
 start_1_2 r1 1 r2 -1
 start_1_2 r37 -1 r38 1
 start_1_2 r39 -1 r40 1
 start_1_2 r41 -1 r42 1
 start_1_2 r43 -1 r44 1
 start_1_2 r45 -1 r46 1
 start_1_3 r2 1 r3 -1
 start_1_3 r67 -1 r68 1
 start_1_3 r69 -1 r70 1
 start_1_3 r71 -1 r72 1
 start_1_3 r73 -1 r74 1
 start_1_3 r75 -1 r76 1
 start_1_4 r3 1 r4 -1
 start_1_4 r127 -1 r128 1
 start_1_4 r129 -1 r130 1
 start_1_4 r131 -1 r132 1
 start_1_4 r133 -1 r134 1
 start_1_4 r135 -1 r136 1
 start_1_5 r4 1 r5 -1
 start_1_5 r187 -1 r188 1
 start_1_5 r189 -1 r190 1
 start_1_5 r191 -1 r192 1
 start_1_5 r193 -1 r194 1
 start_1_5 r195 -1 r196 1
 start_1_6 r5 1 r6 -1
 start_1_6 r157 -1 r158 1
 start_1_6 r159 -1 r160 1
 start_1_6 r161 -1 r162 1
 start_1_6 r163 -1 r164 1
 start_1_6 r165 -1 r166 1
 start_2_1 r7 -1 r67 1
 start_2_1 r68 -1 r77 -1
 start_2_1 r78 1 r79 -1
 start_2_1 r80 1 r81 -1
 start_2_1 r82 1 r83 -1
 start_2_1 r84 1
 start_2_2 r7 1 r8 -1
 start_2_2 r97 1 r98 -1
 start_2_2 r107 -1 r108 1
 start_2_2 r109 -1 r110 1
 start_2_2 r111 -1 r112 1
 start_2_2 r113 -1 r114 1
 start_2_3 r8 1 r9 -1
 start_2_3 r157 1 r158 -1
 start_2_3 r167 -1 r168 1
 start_2_3 r169 -1 r170 1
 start_2_3 r171 -1 r172 1
 start_2_3 r173 -1 r174 1
 start_2_4 r9 1 r10 -1
 start_2_4 r187 1 r188 -1
 start_2_4 r197 -1 r198 1
 start_2_4 r199 -1 r200 1
 start_2_4 r201 -1 r202 1
 start_2_4 r203 -1 r204 1
 start_2_5 r10 1 r11 -1
 start_2_5 r37 1 r38 -1
 start_2_5 r47 -1 r48 1
 start_2_5 r49 -1 r50 1
 start_2_5 r51 -1 r52 1
 start_2_5 r53 -1 r54 1
 start_2_6 r11 1 r12 -1
 start_2_6 r127 1 r128 -1
 start_2_6 r137 -1 r138 1
 start_2_6 r139 -1 r140 1
 start_2_6 r141 -1 r142 1
 start_2_6 r143 -1 r144 1
 start_3_1 r13 -1 r99 1
 start_3_1 r100 -1 r107 1
 start_3_1 r108 -1 r115 -1
 start_3_1 r116 1 r117 -1
 start_3_1 r118 1 r119 -1
 start_3_1 r120 1
 start_3_2 r13 1 r14 -1
 start_3_2 r129 1 r130 -1
 start_3_2 r137 1 r138 -1
 start_3_2 r145 -1 r146 1
 start_3_2 r147 -1 r148 1
 start_3_2 r149 -1 r150 1
 start_3_3 r14 1 r15 -1
 start_3_3 r189 1 r190 -1
 start_3_3 r197 1 r198 -1
 start_3_3 r205 -1 r206 1
 start_3_3 r207 -1 r208 1
 start_3_3 r209 -1 r210 1
 start_3_4 r15 1 r16 -1
 start_3_4 r39 1 r40 -1
 start_3_4 r47 1 r48 -1
 start_3_4 r55 -1 r56 1
 start_3_4 r57 -1 r58 1
 start_3_4 r59 -1 r60 1
 start_3_5 r16 1 r17 -1
 start_3_5 r69 1 r70 -1
 start_3_5 r77 1 r78 -1
 start_3_5 r85 -1 r86 1
 start_3_5 r87 -1 r88 1
 start_3_5 r89 -1 r90 1
 start_3_6 r17 1 r18 -1
 start_3_6 r159 1 r160 -1
 start_3_6 r167 1 r168 -1
 start_3_6 r175 -1 r176 1
 start_3_6 r177 -1 r178 1
 start_3_6 r179 -1 r180 1
 start_4_1 r19 -1 r71 1
 start_4_1 r72 -1 r79 1
 start_4_1 r80 -1 r85 1
 start_4_1 r86 -1 r91 -1
 start_4_1 r92 1 r93 -1
 start_4_1 r94 1
 start_4_2 r19 1 r20 -1
 start_4_2 r41 1 r42 -1
 start_4_2 r49 1 r50 -1
 start_4_2 r55 1 r56 -1
 start_4_2 r61 -1 r62 1
 start_4_2 r63 -1 r64 1
 start_4_3 r20 1 r21 -1
 start_4_3 r101 1 r102 -1
 start_4_3 r109 1 r110 -1
 start_4_3 r115 1 r116 -1
 start_4_3 r121 -1 r122 1
 start_4_3 r123 -1 r124 1
 start_4_4 r21 1 r22 -1
 start_4_4 r131 1 r132 -1
 start_4_4 r139 1 r140 -1
 start_4_4 r145 1 r146 -1
 start_4_4 r151 -1 r152 1
 start_4_4 r153 -1 r154 1
 start_4_5 r22 1 r23 -1
 start_4_5 r161 1 r162 -1
 start_4_5 r169 1 r170 -1
 start_4_5 r175 1 r176 -1
 start_4_5 r181 -1 r182 1
 start_4_5 r183 -1 r184 1
 start_4_6 r23 1 r24 -1
 start_4_6 r191 1 r192 -1
 start_4_6 r199 1 r200 -1
 start_4_6 r205 1 r206 -1
 start_4_6 r211 -1 r212 1
 start_4_6 r213 -1 r214 1
 start_5_1 r25 -1 r103 1
 start_5_1 r104 -1 r111 1
 start_5_1 r112 -1 r117 1
 start_5_1 r118 -1 r121 1
 start_5_1 r122 -1 r125 -1
 start_5_1 r126 1
 start_5_2 r25 1 r26 -1
 start_5_2 r73 1 r74 -1
 start_5_2 r81 1 r82 -1
 start_5_2 r87 1 r88 -1
 start_5_2 r91 1 r92 -1
 start_5_2 r95 -1 r96 1
 start_5_3 r26 1 r27 -1
 start_5_3 r163 1 r164 -1
 start_5_3 r171 1 r172 -1
 start_5_3 r177 1 r178 -1
 start_5_3 r181 1 r182 -1
 start_5_3 r185 -1 r186 1
 start_5_4 r27 1 r28 -1
 start_5_4 r193 1 r194 -1
 start_5_4 r201 1 r202 -1
 start_5_4 r207 1 r208 -1
 start_5_4 r211 1 r212 -1
 start_5_4 r215 -1 r216 1
 start_5_5 r28 1 r29 -1
 start_5_5 r43 1 r44 -1
 start_5_5 r51 1 r52 -1
 start_5_5 r57 1 r58 -1
 start_5_5 r61 1 r62 -1
 start_5_5 r65 -1 r66 1
 start_5_6 r29 1 r30 -1
 start_5_6 r133 1 r134 -1
 start_5_6 r141 1 r142 -1
 start_5_6 r147 1 r148 -1
 start_5_6 r151 1 r152 -1
 start_5_6 r155 -1 r156 1
 start_6_1 r31 -1 r75 1
 start_6_1 r76 -1 r83 1
 start_6_1 r84 -1 r89 1
 start_6_1 r90 -1 r93 1
 start_6_1 r94 -1 r95 1
 start_6_1 r96 -1
 start_6_2 r31 1 r32 -1
 start_6_2 r135 1 r136 -1
 start_6_2 r143 1 r144 -1
 start_6_2 r149 1 r150 -1
 start_6_2 r153 1 r154 -1
 start_6_2 r155 1 r156 -1
 start_6_3 r32 1 r33 -1
 start_6_3 r195 1 r196 -1
 start_6_3 r203 1 r204 -1
 start_6_3 r209 1 r210 -1
 start_6_3 r213 1 r214 -1
 start_6_3 r215 1 r216 -1
 start_6_4 r33 1 r34 -1
 start_6_4 r45 1 r46 -1
 start_6_4 r53 1 r54 -1
 start_6_4 r59 1 r60 -1
 start_6_4 r63 1 r64 -1
 start_6_4 r65 1 r66 -1
 start_6_5 r34 1 r35 -1
 start_6_5 r165 1 r166 -1
 start_6_5 r173 1 r174 -1
 start_6_5 r179 1 r180 -1
 start_6_5 r183 1 r184 -1
 start_6_5 r185 1 r186 -1
 start_6_6 r35 1 r36 -1
 start_6_6 r105 1 r106 -1
 start_6_6 r113 1 r114 -1
 start_6_6 r119 1 r120 -1
 start_6_6 r123 1 r124 -1
 start_6_6 r125 1 r126 -1
 makespan objective 1 r6 1
 makespan r12 1 r18 1
 makespan r24 1 r30 1
 makespan r36 1
 MARKER 'MARKER' 'INTORG'
 before_1_2_on_1 r37 -5 r38 55
 before_1_3_on_1 r39 -21 r40 51
 before_1_4_on_1 r41 -33 r42 34
 before_1_5_on_1 r43 -17 r44 58
 before_1_6_on_1 r45 -23 r46 54
 before_2_3_on_1 r47 -39 r48 19
 before_2_4_on_1 r49 -51 r50 2
 before_2_5_on_1 r51 -35 r52 26
 before_2_6_on_1 r53 -41 r54 22
 before_3_4_on_1 r55 -47 r56 18
 before_3_5_on_1 r57 -31 r58 42
 before_3_6_on_1 r59 -37 r60 38
 before_4_5_on_1 r61 -14 r62 54
 before_4_6_on_1 r63 -20 r64 50
 before_5_6_on_1 r65 -44 r66 34
 before_1_2_on_2 r67 -44 r68 17
 before_1_3_on_2 r69 -18 r70 49
 before_1_4_on_2 r71 -44 r72 26
 before_1_5_on_2 r73 -35 r74 43
 before_1_6_on_2 r75 -44 r76 29
 before_2_3_on_2 r77 5 r78 53
 before_2_4_on_2 r79 -21 r80 30
 before_2_5_on_2 r81 -12 r82 47
 before_2_6_on_2 r83 -21 r84 33
 before_3_4_on_2 r85 -53 r86 4
 before_3_5_on_2 r87 -44 r88 21
 before_3_6_on_2 r89 -53 r90 7
 before_4_5_on_2 r91 -21 r92 47
 before_4_6_on_2 r93 -30 r94 33
 before_5_6_on_2 r95 -47 r96 24
 before_1_2_on_3 r97 -27 r98 26
 before_1_3_on_3 r99 -35 r100 31
 before_1_4_on_3 r101 -25 r102 40
 before_1_5_on_3 r103 -35 r104 44
 before_1_6_on_3 r105 -6 r106 60
 before_2_3_on_3 r107 -26 r108 23
 before_2_4_on_3 r109 -16 r110 32
 before_2_5_on_3 r111 -26 r112 36
 before_2_6_on_3 r113 3 r114 52
 before_3_4_on_3 r115 -21 r116 40
 before_3_5_on_3 r117 -31 r118 44
 before_3_6_on_3 r119 -2 r120 60
 before_4_5_on_3 r121 -40 r122 34
 before_4_6_on_3 r123 -11 r124 50
 before_5_6_on_3 r125 -15 r126 60
 before_1_2_on_4 r127 -8 r128 50
 before_1_3_on_4 r129 -46 r130 25
 before_1_4_on_4 r131 -36 r132 33
 before_1_5_on_4 r133 -27 r134 50
 before_1_6_on_4 r135 -48 r136 26
 before_2_3_on_4 r137 -55 r138 -8
 before_2_4_on_4 r139 -45 r140 0
 before_2_5_on_4 r141 -36 r142 17
 before_2_6_on_4 r143 -57 r144 -7
 before_3_4_on_4 r145 -20 r146 38
 before_3_5_on_4 r147 -11 r148 55
 before_3_6_on_4 r149 -32 r150 31
 before_4_5_on_4 r151 -19 r152 45
 before_4_6_on_4 r153 -40 r154 21
 before_5_6_on_4 r155 -57 r156 12
 before_1_2_on_5 r157 -47 r158 16
 before_1_3_on_5 r159 -33 r160 40
 before_1_4_on_5 r161 -42 r162 31
 before_1_5_on_5 r163 -48 r164 32
 before_1_6_on_5 r165 -35 r166 39
 before_2_3_on_5 r167 -9 r168 47
 before_2_4_on_5 r169 -18 r170 38
 before_2_5_on_5 r171 -24 r172 39
 before_2_6_on_5 r173 -11 r174 46
 before_3_4_on_5 r175 -42 r176 24
 before_3_5_on_5 r177 -48 r178 25
 before_3_6_on_5 r179 -35 r180 32
 before_4_5_on_5 r181 -39 r182 34
 before_4_6_on_5 r183 -26 r184 41
 before_5_6_on_5 r185 -27 r186 47
 before_1_2_on_6 r187 -31 r188 29
 before_1_3_on_6 r189 -45 r190 26
 before_1_4_on_6 r191 -28 r192 43
 before_1_5_on_6 r193 -37 r194 39
 before_1_6_on_6 r195 -48 r196 28
 before_2_3_on_6 r197 -37 r198 20
 before_2_4_on_6 r199 -20 r200 37
 before_2_5_on_6 r201 -29 r202 33
 before_2_6_on_6 r203 -40 r204 22
 before_3_4_on_6 r205 -17 r206 51
 before_3_5_on_6 r207 -26 r208 47
 before_3_6_on_6 r209 -37 r210 36
 before_4_5_on_6 r211 -43 r212 30
 before_4_6_on_6 r213 -54 r214 19
 before_5_6_on_6 r215 -50 r216 28
 MARKER 'MARKER' 'INTEND'
RHS
 RHS r1 1
 RHS r2 3
 RHS r3 6
 RHS r4 7
 RHS r5 3
 RHS r6 6
 RHS r7 8
 RHS r8 5
 RHS r9 10
 RHS r10 10
 RHS r11 10
 RHS r12 4
 RHS r13 5
 RHS r14 4
 RHS r15 8
 RHS r16 9
 RHS r17 1
 RHS r18 7
 RHS r19 5
 RHS r20 5
 RHS r21 5
 RHS r22 3
 RHS r23 8
 RHS r24 9
 RHS r25 9
 RHS r26 3
 RHS r27 5
 RHS r28 4
 RHS r29 3
 RHS r30 1
 RHS r31 3
 RHS r32 3
 RHS r33 9
 RHS r34 10
 RHS r35 4
 RHS r36 1
 RHS r37 -2
 RHS r38 10
 RHS r39 -18
 RHS r40 9
 RHS r41 -30
 RHS r42 5
 RHS r43 -14
 RHS r44 3
 RHS r45 -20
 RHS r46 10
 RHS r47 -29
 RHS r48 9
 RHS r49 -41
 RHS r50 5
 RHS r51 -25
 RHS r52 3
 RHS r53 -31
 RHS r54 10
 RHS r55 -38
 RHS r56 5
 RHS r57 -22
 RHS r58 3
 RHS r59 -28
 RHS r60 10
 RHS r61 -9
 RHS r62 3
 RHS r63 -15
 RHS r64 10
 RHS r65 -41
 RHS r66 10
 RHS r67 -38
 RHS r68 8
 RHS r69 -12
 RHS r70 1
 RHS r71 -38
 RHS r72 5
 RHS r73 -29
 RHS r74 3
 RHS r75 -38
 RHS r76 3
 RHS r77 13
 RHS r78 1
 RHS r79 -13
 RHS r80 5
 RHS r81 -4
 RHS r82 3
 RHS r83 -13
 RHS r84 3
 RHS r85 -52
 RHS r86 5
 RHS r87 -43
 RHS r88 3
 RHS r89 -52
 RHS r90 3
 RHS r91 -16
 RHS r92 3
 RHS r93 -25
 RHS r94 3
 RHS r95 -44
 RHS r96 3
 RHS r97 -26
 RHS r98 5
 RHS r99 -34
 RHS r100 5
 RHS r101 -24
 RHS r102 5
 RHS r103 -34
 RHS r104 9
 RHS r105 -5
 RHS r106 1
 RHS r107 -21
 RHS r108 5
 RHS r109 -11
 RHS r110 5
 RHS r111 -21
 RHS r112 9
 RHS r113 8
 RHS r114 1
 RHS r115 -16
 RHS r116 5
 RHS r117 -26
 RHS r118 9
 RHS r119 3
 RHS r120 1
 RHS r121 -35
 RHS r122 9
 RHS r123 -6
 RHS r124 1
 RHS r125 -6
 RHS r126 1
 RHS r127 -1
 RHS r128 4
 RHS r129 -39
 RHS r130 4
 RHS r131 -29
 RHS r132 3
 RHS r133 -20
 RHS r134 1
 RHS r135 -41
 RHS r136 3
 RHS r137 -51
 RHS r138 4
 RHS r139 -41
 RHS r140 3
 RHS r141 -32
 RHS r142 1
 RHS r143 -53
 RHS r144 3
 RHS r145 -16
 RHS r146 3
 RHS r147 -7
 RHS r148 1
 RHS r149 -28
 RHS r150 3
 RHS r151 -16
 RHS r152 1
 RHS r153 -37
 RHS r154 3
 RHS r155 -56
 RHS r156 3
 RHS r157 -41
 RHS r158 10
 RHS r159 -27
 RHS r160 7
 RHS r161 -36
 RHS r162 8
 RHS r163 -42
 RHS r164 5
 RHS r165 -29
 RHS r166 4
 RHS r167 1
 RHS r168 7
 RHS r169 -8
 RHS r170 8
 RHS r171 -14
 RHS r172 5
 RHS r173 -1
 RHS r174 4
 RHS r175 -35
 RHS r176 8
 RHS r177 -41
 RHS r178 5
 RHS r179 -28
 RHS r180 4
 RHS r181 -31
 RHS r182 5
 RHS r183 -18
 RHS r184 4
 RHS r185 -22
 RHS r186 4
 RHS r187 -28
 RHS r188 10
 RHS r189 -42
 RHS r190 8
 RHS r191 -25
 RHS r192 9
 RHS r193 -34
 RHS r194 4
 RHS r195 -45
 RHS r196 9
 RHS r197 -27
 RHS r198 8
 RHS r199 -10
 RHS r200 9
 RHS r201 -19
 RHS r202 4
 RHS r203 -30
 RHS r204 9
 RHS r205 -9
 RHS r206 9
 RHS r207 -18
 RHS r208 4
 RHS r209 -29
 RHS r210 9
 RHS r211 -34
 RHS r212 4
 RHS r213 -45
 RHS r214 9
 RHS r215 -46
 RHS r216 9
BOUNDS
 LO BND start_1_1 0
 LO BND start_1_2 0
 LO BND start_1_3 0
 LO BND start_1_4 0
 LO BND start_1_5 0
 LO BND start_1_6 0
 LO BND start_2_1 0
 LO BND start_2_2 0
 LO BND start_2_3 0
 LO BND start_2_4 0
 LO BND start_2_5 0
 LO BND start_2_6 0
 LO BND start_3_1 0
 LO BND start_3_2 0
 LO BND start_3_3 0
 LO BND start_3_4 0
 LO BND start_3_5 0
 LO BND start_3_6 0
 LO BND start_4_1 0
 LO BND start_4_2 0
 LO BND start_4_3 0
 LO BND start_4_4 0
 LO BND start_4_5 0
 LO BND start_4_6 0
 LO BND start_5_1 0
 LO BND start_5_2 0
 LO BND start_5_3 0
 LO BND start_5_4 0
 LO BND start_5_5 0
 LO BND start_5_6 0
 LO BND start_6_1 0
 LO BND start_6_2 0
 LO BND start_6_3 0
 LO BND start_6_4 0
 LO BND start_6_5 0
 LO BND start_6_6 0
 LO BND makespan 0
 UP BND before_1_2_on_1 1
 UP BND before_1_3_on_1 1
 UP BND before_1_4_on_1 1
 UP BND before_1_5_on_1 1
 UP BND before_1_6_on_1 1
 UP BND before_2_3_on_1 1
 UP BND before_2_4_on_1 1
 UP BND before_2_5_on_1 1
 UP BND before_2_6_on_1 1
 UP BND before_3_4_on_1 1
 UP BND before_3_5_on_1 1
 UP BND before_3_6_on_1 1
 UP BND before_4_5_on_1 1
 UP BND before_4_6_on_1 1
 UP BND before_5_6_on_1 1
 UP BND before_1_2_on_2 1
 UP BND before_1_3_on_2 1
 UP BND before_1_4_on_2 1
 UP BND before_1_5_on_2 1
 UP BND before_1_6_on_2 1
 UP BND before_2_3_on_2 1
 UP BND before_2_4_on_2 1
 UP BND before_2_5_on_2 1
 UP BND before_2_6_on_2 1
 UP BND before_3_4_on_2 1
 UP BND before_3_5_on_2 1
 UP BND before_3_6_on_2 1
 UP BND before_4_5_on_2 1
 UP BND before_4_6_on_2 1
 UP BND before_5_6_on_2 1
 UP BND before_1_2_on_3 1
 UP BND before_1_3_on_3 1
 UP BND before_1_4_on_3 1
 UP BND before_1_5_on_3 1
 UP BND before_1_6_on_3 1
 UP BND before_2_3_on_3 1
 UP BND before_2_4_on_3 1
 UP BND before_2_5_on_3 1
 UP BND before_2_6_on_3 1
 UP BND before_3_4_on_3 1
 UP BND before_3_5_on_3 1
 UP BND before_3_6_on_3 1
 UP BND before_4_5_on_3 1
 UP BND before_4_6_on_3 1
 UP BND before_5_6_on_3 1
 UP BND before_1_2_on_4 1
 UP BND before_1_3_on_4 1
 UP BND before_1_4_on_4 1
 UP BND before_1_5_on_4 1
 UP BND before_1_6_on_4 1
 UP BND before_2_3_on_4 1
 UP BND before_2_4_on_4 1
 UP BND before_2_5_on_4 1
 UP BND before_2_6_on_4 1
 UP BND before_3_4_on_4 1
 UP BND before_3_5_on_4 1
 UP BND before_3_6_on_4 1
 UP BND before_4_5_on_4 1
 UP BND before_4_6_on_4 1
 UP BND before_5_6_on_4 1
 UP BND before_1_2_on_5 1
 UP BND before_1_3_on_5 1
 UP BND before_1_4_on_5 1
 UP BND before_1_5_on_5 1
 UP BND before_1_6_on_5 1
 UP BND before_2_3_on_5 1
 UP BND before_2_4_on_5 1
 UP BND before_2_5_on_5 1
 UP BND before_2_6_on_5 1
 UP BND before_3_4_on_5 1
 UP BND before_3_5_on_5 1
 UP BND before_3_6_on_5 1
 UP BND before_4_5_on_5 1
 UP BND before_4_6_on_5 1
 UP BND before_5_6_on_5 1
 UP BND before_1_2_on_6 1
 UP BND before_1_3_on_6 1
 UP BND before_1_4_on_6 1
 UP BND before_1_5_on_6 1
 UP BND before_1_6_on_6 1
 UP BND before_2_3_on_6 1
 UP BND before_2_4_on_6 1
 UP BND before_2_5_on_6 1
 UP BND before_2_6_on_6 1
 UP BND before_3_4_on_6 1
 UP BND before_3_5_on_6 1
 UP BND before_3_6_on_6 1
 UP BND before_4_5_on_6 1
 UP BND before_4_6_on_6 1
 UP BND before_5_6_on_6 1
ENDATA
