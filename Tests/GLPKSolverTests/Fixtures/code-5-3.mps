NAME code-5-3 FREE
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
 L r11
 L r12
 L r13
 L r14
 L r15
 L r16
 L r17
 L r18
 L r19
 L r20
 L r21
 L r22
 L r23
 L r24
 L r25
 L r26
 L r27
 L r28
 L r29
 L r30
 L r31
 L r32
 L r33
 L r34
 L r35
 L r36
 L r37
 L r38
 L r39
 L r40
 L r41
 L r42
 L r43
 L r44
 L r45
 L r46
 L r47
 L r48
 L r49
 L r50
 L r51
 L r52
 L r53
 L r54
 L r55
 L r56
 L r57
 L r58
 L r59
 L r60
 L r61
 L r62
 L r63
 L r64
 L r65
 L r66
 L r67
 L r68
 L r69
 L r70
 L r71
 L r72
 L r73
 L r74
 L r75
 L r76
 L r77
 L r78
 L r79
 L r80
 L r81
 L r82
 L r83
 L r84
 L r85
 L r86
 L r87
 L r88
 L r89
 L r90
 L r91
 L r92
 L r93
 L r94
 L r95
 L r96
 L r97
 L r98
 L r99
 L r100
 L r101
 L r102
 L r103
 L r104
 L r105
 L r106
 L r107
 L r108
 L r109
 L r110
 L r111
 L r112
 L r113
 L r114
 L r115
 L r116
 L r117
 L r118
 L r119
 L r120
 L r121
 L r122
 L r123
 L r124
 L r125
 L r126
 L r127
 L r128
 L r129
 L r130
 L r131
 L r132
 L r133
 L r134
 L r135
 L r136
 L r137
 L r138
 L r139
 L r140
 L r141
 L r142
 L r143
 L r144
 L r145
 L r146
 L r147
 L r148
 L r149
 L r150
 L r151
 L r152
 L r153
 L r154
 L r155
 L r156
 L r157
 L r158
 L r159
 L r160
 L r161
 L r162
 L r163
 L r164
 L r165
 L r166
 L r167
 L r168
 L r169
 L r170
 L r171
 L r172
 L r173
 L r174
 L r175
 L r176
 L r177
 L r178
 L r179
 L r180
 L r181
 L r182
 L r183
 L r184
 L r185
 L r186
 L r187
 L r188
 L r189
 L r190
 L r191
 L r192
 L r193
 L r194
 L r195
 L r196
 L r197
 L r198
 L r199
 L r200
 L r201
 L r202
 L r203
 L r204
 L r205
 L r206
 L r207
 L r208
 L r209
 L r210
 L r211
 L r212
 L r213
 L r214
 L r215
 L r216
 L r217
 L r218
 L r219
 L r220
 L r221
 L r222
 L r223
 L r224
 L r225
 L r226
 L r227
 L r228
 L r229
 L r230
 L r231
 L r232
 L r233
 L r234
 L r235
 L r236
 L r237
 L r238
 L r239
 L r240
COLUMNS
 MARKER 'MARKER' 'INTORG'
 x1 objective -1 r1 1
 x1 r2 1 r3 1
 x1 r4 1 r5 1
 x1 r6 1 r7 1
 x1 r8 1 r9 1
 x1 r10 1 r11 1
 x1 r12 1 r13 1
 x1 r14 1 r15 1
 x2 objective -1 r1 1
 x2 r16 1 r17 1
 x2 r18 1 r19 1
 x2 r20 1 r21 1
 x2 r22 1 r23 1
 x2 r24 1 r25 1
 x2 r26 1 r27 1
 x2 r28 1 r29 1
 x3 objective -1 r2 1
 x3 r16 1 r30 1
 x3 r31 1 r32 1
 x3 r33 1 r34 1
 x3 r35 1 r36 1
 x3 r37 1 r38 1
 x3 r39 1 r40 1
 x3 r41 1 r42 1
 x4 objective -1 r3 1
 x4 r17 1 r30 1
 x4 r43 1 r44 1
 x4 r45 1 r46 1
 x4 r47 1 r48 1
 x4 r49 1 r50 1
 x4 r51 1 r52 1
 x4 r53 1 r54 1
 x5 objective -1 r4 1
 x5 r18 1 r31 1
 x5 r55 1 r56 1
 x5 r57 1 r58 1
 x5 r59 1 r60 1
 x5 r61 1 r62 1
 x5 r63 1 r64 1
 x5 r65 1 r66 1
 x6 objective -1 r5 1
 x6 r19 1 r43 1
 x6 r55 1 r67 1
 x6 r68 1 r69 1
 x6 r70 1 r71 1
 x6 r72 1 r73 1
 x6 r74 1 r75 1
 x6 r76 1 r77 1
 x7 objective -1 r6 1
 x7 r32 1 r44 1
 x7 r56 1 r67 1
 x7 r78 1 r79 1
 x7 r80 1 r81 1
 x7 r82 1 r83 1
 x7 r84 1 r85 1
 x7 r86 1 r87 1
 x8 objective -1 r20 1
 x8 r33 1 r45 1
 x8 r57 1 r68 1
 x8 r78 1 r88 1
 x8 r89 1 r90 1
 x8 r91 1 r92 1
 x8 r93 1 r94 1
 x8 r95 1 r96 1
 x9 objective -1 r7 1
 x9 r21 1 r34 1
 x9 r58 1 r97 1
 x9 r98 1 r99 1
 x9 r100 1 r101 1
 x9 r102 1 r103 1
 x9 r104 1 r105 1
 x9 r106 1 r107 1
 x10 objective -1 r8 1
 x10 r22 1 r46 1
 x10 r69 1 r97 1
 x10 r108 1 r109 1
 x10 r110 1 r111 1
 x10 r112 1 r113 1
 x10 r114 1 r115 1
 x10 r116 1 r117 1
 x11 objective -1 r9 1
 x11 r35 1 r47 1
 x11 r79 1 r98 1
 x11 r108 1 r118 1
 x11 r119 1 r120 1
 x11 r121 1 r122 1
 x11 r123 1 r124 1
 x11 r125 1 r126 1
 x12 objective -1 r23 1
 x12 r36 1 r48 1
 x12 r88 1 r99 1
 x12 r109 1 r118 1
 x12 r127 1 r128 1
 x12 r129 1 r130 1
 x12 r131 1 r132 1
 x12 r133 1 r134 1
 x13 objective -1 r10 1
 x13 r59 1 r70 1
 x13 r80 1 r100 1
 x13 r110 1 r119 1
 x13 r135 1 r136 1
 x13 r137 1 r138 1
 x13 r139 1 r140 1
 x13 r141 1 r142 1
 x14 objective -1 r24 1
 x14 r60 1 r71 1
 x14 r89 1 r101 1
 x14 r111 1 r127 1
 x14 r135 1 r143 1
 x14 r144 1 r145 1
 x14 r146 1 r147 1
 x14 r148 1 r149 1
 x15 objective -1 r37 1
 x15 r61 1 r81 1
 x15 r90 1 r102 1
 x15 r120 1 r128 1
 x15 r136 1 r143 1
 x15 r150 1 r151 1
 x15 r152 1 r153 1
 x15 r154 1 r155 1
 x16 objective -1 r49 1
 x16 r72 1 r82 1
 x16 r91 1 r112 1
 x16 r121 1 r129 1
 x16 r137 1 r144 1
 x16 r150 1 r156 1
 x16 r157 1 r158 1
 x16 r159 1 r160 1
 x17 objective -1 r11 1
 x17 r25 1 r38 1
 x17 r62 1 r103 1
 x17 r161 1 r162 1
 x17 r163 1 r164 1
 x17 r165 1 r166 1
 x17 r167 1 r168 1
 x17 r169 1 r170 1
 x18 objective -1 r12 1
 x18 r26 1 r50 1
 x18 r73 1 r113 1
 x18 r161 1 r171 1
 x18 r172 1 r173 1
 x18 r174 1 r175 1
 x18 r176 1 r177 1
 x18 r178 1 r179 1
 x19 objective -1 r13 1
 x19 r39 1 r51 1
 x19 r83 1 r122 1
 x19 r162 1 r171 1
 x19 r180 1 r181 1
 x19 r182 1 r183 1
 x19 r184 1 r185 1
 x19 r186 1 r187 1
 x20 objective -1 r27 1
 x20 r40 1 r52 1
 x20 r92 1 r130 1
 x20 r163 1 r172 1
 x20 r180 1 r188 1
 x20 r189 1 r190 1
 x20 r191 1 r192 1
 x20 r193 1 r194 1
 x21 objective -1 r14 1
 x21 r63 1 r74 1
 x21 r84 1 r138 1
 x21 r164 1 r173 1
 x21 r181 1 r195 1
 x21 r196 1 r197 1
 x21 r198 1 r199 1
 x21 r200 1 r201 1
 x22 objective -1 r28 1
 x22 r64 1 r75 1
 x22 r93 1 r145 1
 x22 r165 1 r174 1
 x22 r188 1 r195 1
 x22 r202 1 r203 1
 x22 r204 1 r205 1
 x22 r206 1 r207 1
 x23 objective -1 r41 1
 x23 r65 1 r85 1
 x23 r94 1 r151 1
 x23 r166 1 r182 1
 x23 r189 1 r196 1
 x23 r202 1 r208 1
 x23 r209 1 r210 1
 x23 r211 1 r212 1
 x24 objective -1 r53 1
 x24 r76 1 r86 1
 x24 r95 1 r156 1
 x24 r175 1 r183 1
 x24 r190 1 r197 1
 x24 r203 1 r208 1
 x24 r213 1 r214 1
 x24 r215 1 r216 1
 x25 objective -1 r15 1
 x25 r104 1 r114 1
 x25 r123 1 r139 1
 x25 r167 1 r176 1
 x25 r184 1 r198 1
 x25 r217 1 r218 1
 x25 r219 1 r220 1
 x25 r221 1 r222 1
 x26 objective -1 r29 1
 x26 r105 1 r115 1
 x26 r131 1 r146 1
 x26 r168 1 r177 1
 x26 r191 1 r204 1
 x26 r217 1 r223 1
 x26 r224 1 r225 1
 x26 r226 1 r227 1
 x27 objective -1 r42 1
 x27 r106 1 r124 1
 x27 r132 1 r152 1
 x27 r169 1 r185 1
 x27 r192 1 r209 1
 x27 r218 1 r223 1
 x27 r228 1 r229 1
 x27 r230 1 r231 1
 x28 objective -1 r54 1
 x28 r116 1 r125 1
 x28 r133 1 r157 1
 x28 r178 1 r186 1
 x28 r193 1 r213 1
 x28 r219 1 r224 1
 x28 r228 1 r232 1
 x28 r233 1 r234 1
 x29 objective -1 r66 1
 x29 r107 1 r140 1
 x29 r147 1 r153 1
 x29 r170 1 r199 1
 x29 r205 1 r210 1
 x29 r220 1 r225 1
 x29 r229 1 r235 1
 x29 r236 1 r237 1
 x30 objective -1 r77 1
 x30 r117 1 r141 1
 x30 r148 1 r158 1
 x30 r179 1 r200 1
 x30 r206 1 r214 1
 x30 r221 1 r226 1
 x30 r232 1 r235 1
 x30 r238 1 r239 1
 x31 objective -1 r87 1
 x31 r126 1 r142 1
 x31 r154 1 r159 1
 x31 r187 1 r201 1
 x31 r211 1 r215 1
 x31 r222 1 r230 1
 x31 r233 1 r236 1
 x31 r238 1 r240 1
 x32 objective -1 r96 1
 x32 r134 1 r149 1
 x32 r155 1 r160 1
 x32 r194 1 r207 1
 x32 r212 1 r216 1
 x32 r227 1 r231 1
 x32 r234 1 r237 1
 x32 r239 1 r240 1
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
 RHS r16 1
 RHS r17 1
 RHS r18 1
 RHS r19 1
 RHS r20 1
 RHS r21 1
 RHS r22 1
 RHS r23 1
 RHS r24 1
 RHS r25 1
 RHS r26 1
 RHS r27 1
 RHS r28 1
 RHS r29 1
 RHS r30 1
 RHS r31 1
 RHS r32 1
 RHS r33 1
 RHS r34 1
 RHS r35 1
 RHS r36 1
 RHS r37 1
 RHS r38 1
 RHS r39 1
 RHS r40 1
 RHS r41 1
 RHS r42 1
 RHS r43 1
 RHS r44 1
 RHS r45 1
 RHS r46 1
 RHS r47 1
 RHS r48 1
 RHS r49 1
 RHS r50 1
 RHS r51 1
 RHS r52 1
 RHS r53 1
 RHS r54 1
 RHS r55 1
 RHS r56 1
 RHS r57 1
 RHS r58 1
 RHS r59 1
 RHS r60 1
 RHS r61 1
 RHS r62 1
 RHS r63 1
 RHS r64 1
 RHS r65 1
 RHS r66 1
 RHS r67 1
 RHS r68 1
 RHS r69 1
 RHS r70 1
 RHS r71 1
 RHS r72 1
 RHS r73 1
 RHS r74 1
 RHS r75 1
 RHS r76 1
 RHS r77 1
 RHS r78 1
 RHS r79 1
 RHS r80 1
 RHS r81 1
 RHS r82 1
 RHS r83 1
 RHS r84 1
 RHS r85 1
 RHS r86 1
 RHS r87 1
 RHS r88 1
 RHS r89 1
 RHS r90 1
 RHS r91 1
 RHS r92 1
 RHS r93 1
 RHS r94 1
 RHS r95 1
 RHS r96 1
 RHS r97 1
 RHS r98 1
 RHS r99 1
 RHS r100 1
 RHS r101 1
 RHS r102 1
 RHS r103 1
 RHS r104 1
 RHS r105 1
 RHS r106 1
 RHS r107 1
 RHS r108 1
 RHS r109 1
 RHS r110 1
 RHS r111 1
 RHS r112 1
 RHS r113 1
 RHS r114 1
 RHS r115 1
 RHS r116 1
 RHS r117 1
 RHS r118 1
 RHS r119 1
 RHS r120 1
 RHS r121 1
 RHS r122 1
 RHS r123 1
 RHS r124 1
 RHS r125 1
 RHS r126 1
 RHS r127 1
 RHS r128 1
 RHS r129 1
 RHS r130 1
 RHS r131 1
 RHS r132 1
 RHS r133 1
 RHS r134 1
 RHS r135 1
 RHS r136 1
 RHS r137 1
 RHS r138 1
 RHS r139 1
 RHS r140 1
 RHS r141 1
 RHS r142 1
 RHS r143 1
 RHS r144 1
 RHS r145 1
 RHS r146 1
 RHS r147 1
 RHS r148 1
 RHS r149 1
 RHS r150 1
 RHS r151 1
 RHS r152 1
 RHS r153 1
 RHS r154 1
 RHS r155 1
 RHS r156 1
 RHS r157 1
 RHS r158 1
 RHS r159 1
 RHS r160 1
 RHS r161 1
 RHS r162 1
 RHS r163 1
 RHS r164 1
 RHS r165 1
 RHS r166 1
 RHS r167 1
 RHS r168 1
 RHS r169 1
 RHS r170 1
 RHS r171 1
 RHS r172 1
 RHS r173 1
 RHS r174 1
 RHS r175 1
 RHS r176 1
 RHS r177 1
 RHS r178 1
 RHS r179 1
 RHS r180 1
 RHS r181 1
 RHS r182 1
 RHS r183 1
 RHS r184 1
 RHS r185 1
 RHS r186 1
 RHS r187 1
 RHS r188 1
 RHS r189 1
 RHS r190 1
 RHS r191 1
 RHS r192 1
 RHS r193 1
 RHS r194 1
 RHS r195 1
 RHS r196 1
 RHS r197 1
 RHS r198 1
 RHS r199 1
 RHS r200 1
 RHS r201 1
 RHS r202 1
 RHS r203 1
 RHS r204 1
 RHS r205 1
 RHS r206 1
 RHS r207 1
 RHS r208 1
 RHS r209 1
 RHS r210 1
 RHS r211 1
 RHS r212 1
 RHS r213 1
 RHS r214 1
 RHS r215 1
 RHS r216 1
 RHS r217 1
 RHS r218 1
 RHS r219 1
 RHS r220 1
 RHS r221 1
 RHS r222 1
 RHS r223 1
 RHS r224 1
 RHS r225 1
 RHS r226 1
 RHS r227 1
 RHS r228 1
 RHS r229 1
 RHS r230 1
 RHS r231 1
 RHS r232 1
 RHS r233 1
 RHS r234 1
 RHS r235 1
 RHS r236 1
 RHS r237 1
 RHS r238 1
 RHS r239 1
 RHS r240 1
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
 UP BND x29 1
 UP BND x30 1
 UP BND x31 1
 UP BND x32 1
ENDATA
