// Written by Scripts/generate-folding.py from Unicode's own tables. Do not edit by hand.

/// What characters fold to, as text that is searched where it lies, so that nothing is built at start.
enum FoldingData {
  /// Scalars 00080 to 0052F in order, four bytes each, filled with spaces: the text to write, nothing where the
  /// scalar is left out, `=` where it stays. The full stop at the end fills nothing but the line.
  static let near: StaticString = """
    =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   \
    =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =       =   a   \"   =       =   \
        =   =   2   3   '   m   =           1   o   \"   1/4 1/2 3/4 =   a   a   a   a   a   a   \
    ae  c   e   e   e   e   i   i   i   i   d   n   o   o   o   o   o   =   o   u   u   u   u   y   \
    th  ss  a   a   a   a   a   a   ae  c   e   e   e   e   i   i   i   i   d   n   o   o   o   o   \
    o   =   o   u   u   u   u   y   th  y   a   a   a   a   a   a   c   c   c   c   c   c   c   c   \
    d   d   d   d   e   e   e   e   e   e   e   e   e   e   g   g   g   g   g   g   g   g   h   h   \
    h   h   i   i   i   i   i   i   i   i   i   i   ij  ij  j   j   k   k   k   l   l   l   l   l   \
    l   l   l   l   l   n   n   n   n   n   n   'n  n   n   o   o   o   o   o   o   oe  oe  r   r   \
    r   r   r   r   s   s   s   s   s   s   s   s   t   t   t   t   t   t   u   u   u   u   u   u   \
    u   u   u   u   u   u   w   w   y   y   y   z   z   z   z   z   z   s   b   b   b   b   \
    \u{185}  =   o   c   c   d   d   d   d   =   e   a   e   f   f   g   g   =   \u{269}  i   k   \
    k   l   =   \u{26F}  n   n   \u{275}  o   o   gh  gh  p   p   \u{280}  \u{1A8}  =   \u{283}  \
    =   t   t   t   t   u   u   \u{28A}  v   y   y   z   z   \u{292}  \u{1B9}  =   =   =   \u{1BD}  \
    =   =   =   =   =   =   =   dz  dz  dz  lj  lj  lj  nj  nj  nj  a   a   i   i   o   o   u   u   \
    u   u   u   u   u   u   u   u   e   a   a   a   a   ae  ae  g   g   g   g   k   k   o   o   o   \
    o   \u{292}  \u{292}  j   dz  dz  dz  g   g   \u{195}  \u{1BF}  n   n   a   a   ae  ae  o   o   \
    a   a   a   a   e   e   e   e   i   i   i   i   o   o   o   o   r   r   r   r   u   u   u   u   \
    s   s   t   t   \u{21D}  =   h   h   n   d   \u{223}  =   z   z   a   a   e   e   o   o   o   \
    o   o   o   o   o   y   y   l   n   t   =   =   =   a   c   c   l   t   s   z   \u{242}  =   \
    b   \u{289}  \u{28C}  e   e   j   j   q   q   r   r   y   y   =   a   =   b   o   c   d   d   \
    =   a   =   e   =   =   =   =   g   =   =   g   =   =   h   =   i   =   =   l   l   l   =   =   \
    =   m   n   n   =   =   =   =   =   =   =   =   r   r   r   =   =   =   s   =   =   =   =   =   \
    t   =   =   v   =   =   =   =   z   z   =   =   =   =   =   =   =   =   =   =   =   j   =   =   \
    q   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   h   h   j   r   \u{279}  \
    \u{27B}  \u{281}  w   y   '   =   '   '   '   =   =   =   =   =   =   =   =   =   =   '   =   \
    '   '   =   =   =   =   =   =   =   =   =   =   =   =                           =   =   g   l   \
    s   x   \u{295}  =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   =   \
    =   =   =   =   =   =   =   =                                                                   \
                                                                                                    \
                                                                                                    \
                        i                                                                           \
                                                                                                    \
    \u{371}  =   \u{373}  =   '   =   \u{377}  =   =   =       =   =   =   ;   j   =   =   =   =   \
            a       e   i   i   =   o   =   y   o   i   a   v   g   d   e   z   i   th  i   k   l   \
    m   n   x   o   p   r   =   s   t   y   f   ch  ps  o   i   y   a   e   i   i   y   a   v   g   \
    d   e   z   i   th  i   k   l   m   n   x   o   p   r   s   s   t   y   f   ch  ps  o   i   y   \
    o   y   o   \u{3D7}  v   th  y   y   y   f   p   =   \u{3D9}  =   \u{3DB}  =   w   w   \u{3DF}  \
    =   \u{3E1}  =   \u{3E3}  =   \u{3E5}  =   \u{3E7}  =   \u{3E9}  =   \u{3EB}  =   \u{3ED}  =   \
    \u{3EF}  =   k   r   s   j   th  e   =   \u{3F8}  =   s   \u{3FB}  =   =   \u{37B}  \u{37C}  \
    \u{37D}  e   e   d   g   ye  dz  i   i   j   lj  nj  c   k   i   u   dz  a   b   v   g   d   \
    e   zh  z   i   i   k   l   m   n   o   p   r   s   t   u   f   kh  ts  ch  sh  shch    y       \
    e   yu  ya  a   b   v   g   d   e   zh  z   i   i   k   l   m   n   o   p   r   s   t   u   f   \
    kh  ts  ch  sh  shch    y       e   yu  ya  e   e   d   g   ye  dz  i   i   j   lj  nj  c   k   \
    i   u   dz  o   o   e   e   \u{465}  =   ya  ya  \u{469}  =   u   u   \u{46D}  =   ks  ks  ps  \
    ps  f   f   i   i   i   i   \u{479}  =   \u{47B}  =   \u{47D}  =   \u{47F}  =   \u{481}  =   \
    =                       =   =   \u{48B}  =           r   r   g   g   g   g   g   g   zh  zh  \
    z   z   k   k   k   k   k   k   k   k   n   n   n   n   p   p   o   o   s   s   t   t   u   u   \
    u   u   kh  kh  ts  ts  ch  ch  ch  ch  h   h   ch  ch  ch  ch      zh  zh  k   k   l   l   n   \
    n   n   n   ch  ch  m   m       a   a   a   a   \u{4D5}  =   e   e   a   a   a   a   zh  zh  \
    z   z   dz  dz  i   i   i   i   o   o   o   o   o   o   e   e   u   u   u   u   u   u   ch  ch  \
    g   g   y   y   g   g   kh  kh  kh  kh  d   d   \u{503}  =   \u{505}  =   \u{507}  =   \u{509}  \
    =   \u{50B}  =   \u{50D}  =   \u{50F}  =   \u{511}  =   \u{513}  =   \u{515}  =   \u{517}  =   \
    \u{519}  =   q   q   w   w   \u{51F}  =   \u{521}  =   \u{523}  =   \u{525}  =   \u{527}  =   \
    \u{529}  =   \u{52B}  =   \u{52D}  =   \u{52F}  =   \
    .
    """

  /// 6371 further scalars in ascending order, 16 bytes each: five hexadecimal digits, then the text to write,
  /// filled with spaces. A scalar that is not listed stays.
  static let far: StaticString = """
    00531\u{561}         00532\u{562}         00533\u{563}         00534\u{564}         \
    00535\u{565}         00536\u{566}         00537\u{567}         00538\u{568}         \
    00539\u{569}         0053A\u{56A}         0053B\u{56B}         0053C\u{56C}         \
    0053D\u{56D}         0053E\u{56E}         0053F\u{56F}         00540\u{570}         \
    00541\u{571}         00542\u{572}         00543\u{573}         00544\u{574}         \
    00545\u{575}         00546\u{576}         00547\u{577}         00548\u{578}         \
    00549\u{579}         0054A\u{57A}         0054B\u{57B}         0054C\u{57C}         \
    0054D\u{57D}         0054E\u{57E}         0054F\u{57F}         00550\u{580}         \
    00551\u{581}         00552\u{582}         00553\u{583}         00554\u{584}         \
    00555\u{585}         00556\u{586}         0055A'          00587\u{565}\u{582}       \
    00591           00592           00593           00594           00595           00596           \
    00597           00598           00599           0059A           0059B           0059C           \
    0059D           0059E           0059F           005A0           005A1           005A2           \
    005A3           005A4           005A5           005A6           005A7           005A8           \
    005A9           005AA           005AB           005AC           005AD           005AE           \
    005AF           005B0           005B1           005B2           005B3           005B4           \
    005B5           005B6           005B7           005B8           005B9           005BA           \
    005BB           005BC           005BD           005BE-          005BF           005C1           \
    005C2           005C4           005C5           005C7           005F3'          005F4'          \
    0060C,          00610           00611           00612           00613           00614           \
    00615           00616           00617           00618           00619           0061A           \
    0061B,          0061C           00622\u{627}         00623\u{627}         00624\u{648}         \
    00625\u{627}         00626\u{64A}         00640           00649\u{64A}         0064B           \
    0064C           0064D           0064E           0064F           00650           00651           \
    00652           00653           00654           00655           00656           00657           \
    00658           00659           0065A           0065B           0065C           0065D           \
    0065E           0065F           006600          006611          006622          006633          \
    006644          006655          006666          006677          006688          006699          \
    00670           00675\u{627}\u{674}       00676\u{648}\u{674}       00677\u{6C7}\u{674}       \
    00678\u{64A}\u{674}       006A9\u{643}         006C0\u{6D5}         006C1\u{647}         \
    006C2\u{647}         006C3\u{629}         006CC\u{64A}         006D3\u{6D2}         \
    006D6           006D7           006D8           006D9           006DA           006DB           \
    006DC           006F00          006F11          006F22          006F33          006F44          \
    006F55          006F66          006F77          006F88          006F99          007C00          \
    007C11          007C22          007C33          007C44          007C55          007C66          \
    007C77          007C88          007C99          00929\u{928}\u{93C}     00931\u{930}\u{93C}     \
    00934\u{933}\u{93C}     00958\u{915}\u{93C}     00959\u{916}\u{93C}     0095A\u{917}\u{93C}     \
    0095B\u{91C}\u{93C}     0095C\u{921}\u{93C}     0095D\u{922}\u{93C}     0095E\u{92B}\u{93C}     \
    0095F\u{92F}\u{93C}     009660          009671          009682          009693          \
    0096A4          0096B5          0096C6          0096D7          0096E8          0096F9          \
    009CB\u{9C7}\u{9BE}     009CC\u{9C7}\u{9D7}     009DC\u{9A1}\u{9BC}     009DD\u{9A2}\u{9BC}     \
    009DF\u{9AF}\u{9BC}     009E60          009E71          009E82          009E93          \
    009EA4          009EB5          009EC6          009ED7          009EE8          009EF9          \
    00A33\u{A32}\u{A3C}     00A36\u{A38}\u{A3C}     00A59\u{A16}\u{A3C}     00A5A\u{A17}\u{A3C}     \
    00A5B\u{A1C}\u{A3C}     00A5E\u{A2B}\u{A3C}     00A660          00A671          00A682          \
    00A693          00A6A4          00A6B5          00A6C6          00A6D7          00A6E8          \
    00A6F9          00AE60          00AE71          00AE82          00AE93          00AEA4          \
    00AEB5          00AEC6          00AED7          00AEE8          00AEF9          \
    00B48\u{B47}\u{B56}     00B4B\u{B47}\u{B3E}     00B4C\u{B47}\u{B57}     00B5C\u{B21}\u{B3C}     \
    00B5D\u{B22}\u{B3C}     00B660          00B671          00B682          00B693          \
    00B6A4          00B6B5          00B6C6          00B6D7          00B6E8          00B6F9          \
    00B94\u{B92}\u{BD7}     00BCA\u{BC6}\u{BBE}     00BCB\u{BC7}\u{BBE}     00BCC\u{BC6}\u{BD7}     \
    00BE60          00BE71          00BE82          00BE93          00BEA4          00BEB5          \
    00BEC6          00BED7          00BEE8          00BEF9          00C48\u{C46}\u{C56}     \
    00C660          00C671          00C682          00C693          00C6A4          00C6B5          \
    00C6C6          00C6D7          00C6E8          00C6F9          00CC0\u{CBF}\u{CD5}     \
    00CC7\u{CC6}\u{CD5}     00CC8\u{CC6}\u{CD6}     00CCA\u{CC6}\u{CC2}     \
    00CCB\u{CC6}\u{CC2}\u{CD5}  00CE60          00CE71          00CE82          00CE93          \
    00CEA4          00CEB5          00CEC6          00CED7          00CEE8          00CEF9          \
    00D4A\u{D46}\u{D3E}     00D4B\u{D47}\u{D3E}     00D4C\u{D46}\u{D57}     00D660          \
    00D671          00D682          00D693          00D6A4          00D6B5          00D6C6          \
    00D6D7          00D6E8          00D6F9          00DDA\u{DD9}\u{DCA}     00DDC\u{DD9}\u{DCF}     \
    00DDD\u{DD9}\u{DCF}\u{DCA}  00DDE\u{DD9}\u{DDF}     00DE60          00DE71          \
    00DE82          00DE93          00DEA4          00DEB5          00DEC6          00DED7          \
    00DEE8          00DEF9          00E33\u{E4D}\u{E32}     00E500          00E511          \
    00E522          00E533          00E544          00E555          00E566          00E577          \
    00E588          00E599          00EB3\u{ECD}\u{EB2}     00ED00          00ED11          \
    00ED22          00ED33          00ED44          00ED55          00ED66          00ED77          \
    00ED88          00ED99          00EDC\u{EAB}\u{E99}     00EDD\u{EAB}\u{EA1}     \
    00F0C\u{F0B}        00F200          00F211          00F222          00F233          \
    00F244          00F255          00F266          00F277          00F288          00F299          \
    00F43\u{F42}\u{FB7}     00F4D\u{F4C}\u{FB7}     00F52\u{F51}\u{FB7}     00F57\u{F56}\u{FB7}     \
    00F5C\u{F5B}\u{FB7}     00F69\u{F40}\u{FB5}     00F73\u{F71}\u{F72}     00F75\u{F71}\u{F74}     \
    00F76\u{FB2}\u{F80}     00F77\u{FB2}\u{F71}\u{F80}  00F78\u{FB3}\u{F80}     \
    00F79\u{FB3}\u{F71}\u{F80}  00F81\u{F71}\u{F80}     00F93\u{F92}\u{FB7}     \
    00F9D\u{F9C}\u{FB7}     00FA2\u{FA1}\u{FB7}     00FA7\u{FA6}\u{FB7}     00FAC\u{FAB}\u{FB7}     \
    00FB9\u{F90}\u{FB5}     01026\u{1025}\u{102E}     010400          010411          \
    010422          010433          010444          010455          010466          010477          \
    010488          010499          010900          010911          010922          010933          \
    010944          010955          010966          010977          010988          010999          \
    010A0\u{2D00}        010A1\u{2D01}        010A2\u{2D02}        010A3\u{2D03}        \
    010A4\u{2D04}        010A5\u{2D05}        010A6\u{2D06}        010A7\u{2D07}        \
    010A8\u{2D08}        010A9\u{2D09}        010AA\u{2D0A}        010AB\u{2D0B}        \
    010AC\u{2D0C}        010AD\u{2D0D}        010AE\u{2D0E}        010AF\u{2D0F}        \
    010B0\u{2D10}        010B1\u{2D11}        010B2\u{2D12}        010B3\u{2D13}        \
    010B4\u{2D14}        010B5\u{2D15}        010B6\u{2D16}        010B7\u{2D17}        \
    010B8\u{2D18}        010B9\u{2D19}        010BA\u{2D1A}        010BB\u{2D1B}        \
    010BC\u{2D1C}        010BD\u{2D1D}        010BE\u{2D1E}        010BF\u{2D1F}        \
    010C0\u{2D20}        010C1\u{2D21}        010C2\u{2D22}        010C3\u{2D23}        \
    010C4\u{2D24}        010C5\u{2D25}        010C7\u{2D27}        010CD\u{2D2D}        \
    010FC\u{10DC}        013F8\u{13F0}        013F9\u{13F1}        013FA\u{13F2}        \
    013FB\u{13F3}        013FC\u{13F4}        013FD\u{13F5}        017E00          017E11          \
    017E22          017E33          017E44          017E55          017E66          017E77          \
    017E88          017E99          0180B           0180C           0180D           0180E           \
    018100          018111          018122          018133          018144          018155          \
    018166          018177          018188          018199          019460          019471          \
    019482          019493          0194A4          0194B5          0194C6          0194D7          \
    0194E8          0194F9          019D00          019D11          019D22          019D33          \
    019D44          019D55          019D66          019D77          019D88          019D99          \
    01A800          01A811          01A822          01A833          01A844          01A855          \
    01A866          01A877          01A888          01A899          01A900          01A911          \
    01A922          01A933          01A944          01A955          01A966          01A977          \
    01A988          01A999          01AB0           01AB1           01AB2           01AB3           \
    01AB4           01AB5           01AB6           01AB7           01AB8           01AB9           \
    01ABA           01ABB           01ABC           01ABD           01ABE           01ABF           \
    01AC0           01AC1           01AC2           01AC3           01AC4           01AC5           \
    01AC6           01AC7           01AC8           01AC9           01ACA           01ACB           \
    01ACC           01ACD           01ACE           01B06\u{1B05}\u{1B35}     \
    01B08\u{1B07}\u{1B35}     01B0A\u{1B09}\u{1B35}     01B0C\u{1B0B}\u{1B35}     \
    01B0E\u{1B0D}\u{1B35}     01B12\u{1B11}\u{1B35}     01B3B\u{1B3A}\u{1B35}     \
    01B3D\u{1B3C}\u{1B35}     01B40\u{1B3E}\u{1B35}     01B41\u{1B3F}\u{1B35}     \
    01B43\u{1B42}\u{1B35}     01B500          01B511          01B522          01B533          \
    01B544          01B555          01B566          01B577          01B588          01B599          \
    01BB00          01BB11          01BB22          01BB33          01BB44          01BB55          \
    01BB66          01BB77          01BB88          01BB99          01C400          01C411          \
    01C422          01C433          01C444          01C455          01C466          01C477          \
    01C488          01C499          01C500          01C511          01C522          01C533          \
    01C544          01C555          01C566          01C577          01C588          01C599          \
    01C80v          01C81d          01C82o          01C83s          01C84t          01C85t          \
    01C86           01C87e          01C88\u{A64B}        01C90\u{10D0}        01C91\u{10D1}        \
    01C92\u{10D2}        01C93\u{10D3}        01C94\u{10D4}        01C95\u{10D5}        \
    01C96\u{10D6}        01C97\u{10D7}        01C98\u{10D8}        01C99\u{10D9}        \
    01C9A\u{10DA}        01C9B\u{10DB}        01C9C\u{10DC}        01C9D\u{10DD}        \
    01C9E\u{10DE}        01C9F\u{10DF}        01CA0\u{10E0}        01CA1\u{10E1}        \
    01CA2\u{10E2}        01CA3\u{10E3}        01CA4\u{10E4}        01CA5\u{10E5}        \
    01CA6\u{10E6}        01CA7\u{10E7}        01CA8\u{10E8}        01CA9\u{10E9}        \
    01CAA\u{10EA}        01CAB\u{10EB}        01CAC\u{10EC}        01CAD\u{10ED}        \
    01CAE\u{10EE}        01CAF\u{10EF}        01CB0\u{10F0}        01CB1\u{10F1}        \
    01CB2\u{10F2}        01CB3\u{10F3}        01CB4\u{10F4}        01CB5\u{10F5}        \
    01CB6\u{10F6}        01CB7\u{10F7}        01CB8\u{10F8}        01CB9\u{10F9}        \
    01CBA\u{10FA}        01CBD\u{10FD}        01CBE\u{10FE}        01CBF\u{10FF}        \
    01D2Ca          01D2Dae         01D2Eb          01D30d          01D31e          01D32e          \
    01D33g          01D34h          01D35i          01D36j          01D37k          01D38l          \
    01D39m          01D3An          01D3Co          01D3D\u{223}         01D3Ep          \
    01D3Fr          01D40t          01D41u          01D42w          01D43a          \
    01D44\u{250}         01D45a          01D46\u{1D02}        01D47b          01D48d          \
    01D49e          01D4Aa          01D4Be          01D4C\u{25C}         01D4Dg          \
    01D4Fk          01D50m          01D51n          01D52o          01D53o          \
    01D54\u{1D16}        01D55\u{1D17}        01D56p          01D57t          01D58u          \
    01D59\u{1D1D}        01D5A\u{26F}         01D5Bv          01D5C\u{1D25}        01D5Dv          \
    01D5Eg          01D5Fd          01D60f          01D61ch         01D62i          01D63r          \
    01D64u          01D65v          01D66v          01D67g          01D68r          01D69f          \
    01D6Ach         01D6Cb          01D6Dd          01D6Ef          01D6Fm          01D70n          \
    01D71p          01D72r          01D73r          01D74s          01D75t          01D76z          \
    01D78n          01D7Ath         01D7Dp          01D80b          01D81d          01D82f          \
    01D83g          01D84k          01D85l          01D86m          01D87n          01D88p          \
    01D89r          01D8As          01D8Cv          01D8Dx          01D8Ez          01D8Fa          \
    01D91d          01D92e          01D96i          01D99u          01D9B\u{252}         \
    01D9Cc          01D9Dc          01D9Ed          01D9F\u{25C}         01DA0f          \
    01DA1\u{25F}         01DA2\u{261}         01DA3\u{265}         01DA4i          \
    01DA5\u{269}         01DA6\u{26A}         01DA7\u{1D7B}        01DA8j          01DA9l          \
    01DAAl          01DAB\u{29F}         01DACm          01DAD\u{270}         01DAEn          \
    01DAFn          01DB0\u{274}         01DB1\u{275}         01DB2\u{278}         01DB3s          \
    01DB4\u{283}         01DB5t          01DB6\u{289}         01DB7\u{28A}         \
    01DB8\u{1D1C}        01DB9v          01DBA\u{28C}         01DBBz          01DBCz          \
    01DBDz          01DBE\u{292}         01DBFth         01DC0           01DC1           \
    01DC2           01DC3           01DC4           01DC5           01DC6           01DC7           \
    01DC8           01DC9           01DCA           01DCB           01DCC           01DCD           \
    01DCE           01DCF           01DD0           01DD1           01DD2           01DD3           \
    01DD4           01DD5           01DD6           01DD7           01DD8           01DD9           \
    01DDA           01DDB           01DDC           01DDD           01DDE           01DDF           \
    01DE0           01DE1           01DE2           01DE3           01DE4           01DE5           \
    01DE6           01DE7           01DE8           01DE9           01DEA           01DEB           \
    01DEC           01DED           01DEE           01DEF           01DF0           01DF1           \
    01DF2           01DF3           01DF4           01DF5           01DF6           01DF7           \
    01DF8           01DF9           01DFA           01DFB           01DFC           01DFD           \
    01DFE           01DFF           01E00a          01E01a          01E02b          01E03b          \
    01E04b          01E05b          01E06b          01E07b          01E08c          01E09c          \
    01E0Ad          01E0Bd          01E0Cd          01E0Dd          01E0Ed          01E0Fd          \
    01E10d          01E11d          01E12d          01E13d          01E14e          01E15e          \
    01E16e          01E17e          01E18e          01E19e          01E1Ae          01E1Be          \
    01E1Ce          01E1De          01E1Ef          01E1Ff          01E20g          01E21g          \
    01E22h          01E23h          01E24h          01E25h          01E26h          01E27h          \
    01E28h          01E29h          01E2Ah          01E2Bh          01E2Ci          01E2Di          \
    01E2Ei          01E2Fi          01E30k          01E31k          01E32k          01E33k          \
    01E34k          01E35k          01E36l          01E37l          01E38l          01E39l          \
    01E3Al          01E3Bl          01E3Cl          01E3Dl          01E3Em          01E3Fm          \
    01E40m          01E41m          01E42m          01E43m          01E44n          01E45n          \
    01E46n          01E47n          01E48n          01E49n          01E4An          01E4Bn          \
    01E4Co          01E4Do          01E4Eo          01E4Fo          01E50o          01E51o          \
    01E52o          01E53o          01E54p          01E55p          01E56p          01E57p          \
    01E58r          01E59r          01E5Ar          01E5Br          01E5Cr          01E5Dr          \
    01E5Er          01E5Fr          01E60s          01E61s          01E62s          01E63s          \
    01E64s          01E65s          01E66s          01E67s          01E68s          01E69s          \
    01E6At          01E6Bt          01E6Ct          01E6Dt          01E6Et          01E6Ft          \
    01E70t          01E71t          01E72u          01E73u          01E74u          01E75u          \
    01E76u          01E77u          01E78u          01E79u          01E7Au          01E7Bu          \
    01E7Cv          01E7Dv          01E7Ev          01E7Fv          01E80w          01E81w          \
    01E82w          01E83w          01E84w          01E85w          01E86w          01E87w          \
    01E88w          01E89w          01E8Ax          01E8Bx          01E8Cx          01E8Dx          \
    01E8Ey          01E8Fy          01E90z          01E91z          01E92z          01E93z          \
    01E94z          01E95z          01E96h          01E97t          01E98w          01E99y          \
    01E9Aa\u{2BE}        01E9Bs          01E9Ess         01EA0a          01EA1a          \
    01EA2a          01EA3a          01EA4a          01EA5a          01EA6a          01EA7a          \
    01EA8a          01EA9a          01EAAa          01EABa          01EACa          01EADa          \
    01EAEa          01EAFa          01EB0a          01EB1a          01EB2a          01EB3a          \
    01EB4a          01EB5a          01EB6a          01EB7a          01EB8e          01EB9e          \
    01EBAe          01EBBe          01EBCe          01EBDe          01EBEe          01EBFe          \
    01EC0e          01EC1e          01EC2e          01EC3e          01EC4e          01EC5e          \
    01EC6e          01EC7e          01EC8i          01EC9i          01ECAi          01ECBi          \
    01ECCo          01ECDo          01ECEo          01ECFo          01ED0o          01ED1o          \
    01ED2o          01ED3o          01ED4o          01ED5o          01ED6o          01ED7o          \
    01ED8o          01ED9o          01EDAo          01EDBo          01EDCo          01EDDo          \
    01EDEo          01EDFo          01EE0o          01EE1o          01EE2o          01EE3o          \
    01EE4u          01EE5u          01EE6u          01EE7u          01EE8u          01EE9u          \
    01EEAu          01EEBu          01EECu          01EEDu          01EEEu          01EEFu          \
    01EF0u          01EF1u          01EF2y          01EF3y          01EF4y          01EF5y          \
    01EF6y          01EF7y          01EF8y          01EF9y          01EFA\u{1EFB}        \
    01EFC\u{1EFD}        01EFEy          01EFFy          01F00a          01F01a          \
    01F02a          01F03a          01F04a          01F05a          01F06a          01F07a          \
    01F08a          01F09a          01F0Aa          01F0Ba          01F0Ca          01F0Da          \
    01F0Ea          01F0Fa          01F10e          01F11e          01F12e          01F13e          \
    01F14e          01F15e          01F18e          01F19e          01F1Ae          01F1Be          \
    01F1Ce          01F1De          01F20i          01F21i          01F22i          01F23i          \
    01F24i          01F25i          01F26i          01F27i          01F28i          01F29i          \
    01F2Ai          01F2Bi          01F2Ci          01F2Di          01F2Ei          01F2Fi          \
    01F30i          01F31i          01F32i          01F33i          01F34i          01F35i          \
    01F36i          01F37i          01F38i          01F39i          01F3Ai          01F3Bi          \
    01F3Ci          01F3Di          01F3Ei          01F3Fi          01F40o          01F41o          \
    01F42o          01F43o          01F44o          01F45o          01F48o          01F49o          \
    01F4Ao          01F4Bo          01F4Co          01F4Do          01F50\u{3C5}         \
    01F51\u{3C5}         01F52\u{3C5}         01F53\u{3C5}         01F54\u{3C5}         \
    01F55\u{3C5}         01F56\u{3C5}         01F57\u{3C5}         01F59\u{3C5}         \
    01F5B\u{3C5}         01F5D\u{3C5}         01F5F\u{3C5}         01F60o          01F61o          \
    01F62o          01F63o          01F64o          01F65o          01F66o          01F67o          \
    01F68o          01F69o          01F6Ao          01F6Bo          01F6Co          01F6Do          \
    01F6Eo          01F6Fo          01F70a          01F71a          01F72e          01F73e          \
    01F74i          01F75i          01F76i          01F77i          01F78o          01F79o          \
    01F7A\u{3C5}         01F7B\u{3C5}         01F7Co          01F7Do          01F80ai         \
    01F81ai         01F82ai         01F83ai         01F84ai         01F85ai         01F86ai         \
    01F87ai         01F88ai         01F89ai         01F8Aai         01F8Bai         01F8Cai         \
    01F8Dai         01F8Eai         01F8Fai         01F90ii         01F91ii         01F92ii         \
    01F93ii         01F94ii         01F95ii         01F96ii         01F97ii         01F98ii         \
    01F99ii         01F9Aii         01F9Bii         01F9Cii         01F9Dii         01F9Eii         \
    01F9Fii         01FA0oi         01FA1oi         01FA2oi         01FA3oi         01FA4oi         \
    01FA5oi         01FA6oi         01FA7oi         01FA8oi         01FA9oi         01FAAoi         \
    01FABoi         01FACoi         01FADoi         01FAEoi         01FAFoi         01FB0a          \
    01FB1a          01FB2ai         01FB3ai         01FB4ai         01FB6a          01FB7ai         \
    01FB8a          01FB9a          01FBAa          01FBBa          01FBCai         01FBD           \
    01FBEi          01FBF           01FC0           01FC1           01FC2ii         01FC3ii         \
    01FC4ii         01FC6i          01FC7ii         01FC8e          01FC9e          01FCAi          \
    01FCBi          01FCCii         01FCD           01FCE           01FCF           01FD0i          \
    01FD1i          01FD2i          01FD3i          01FD6i          01FD7i          01FD8i          \
    01FD9i          01FDAi          01FDBi          01FDD           01FDE           01FDF           \
    01FE0\u{3C5}         01FE1\u{3C5}         01FE2\u{3C5}         01FE3\u{3C5}         \
    01FE4r          01FE5r          01FE6\u{3C5}         01FE7\u{3C5}         01FE8\u{3C5}         \
    01FE9\u{3C5}         01FEA\u{3C5}         01FEB\u{3C5}         01FECr          01FED           \
    01FEE           01FEF'          01FF2oi         01FF3oi         01FF4oi         01FF6o          \
    01FF7oi         01FF8o          01FF9o          01FFAo          01FFBo          01FFCoi         \
    01FFD           01FFE           0200B           0200C           0200D           0200E           \
    0200F           02010-          02011-          02012-          02013-          02014-          \
    02015-          02017           02018'          02019'          0201A'          0201B'          \
    0201C\"          0201D\"          0201E\"          0201F\"          02024.          \
    02025..         02026.          0202A           0202B           0202C           0202D           \
    0202E           02032'          02033\"          02034'''        02036\u{2035}\u{2035}     \
    02037\u{2035}\u{2035}\u{2035}  02039\"          0203A\"          0203C!!         \
    0203E           02043-          02044/          02047??         02048?!         02049!?         \
    02057''''       02060           02061           02062           02063           02064           \
    02066           02067           02068           02069           0206A           0206B           \
    0206C           0206D           0206E           0206F           020700          02071i          \
    020744          020755          020766          020777          020788          020799          \
    0207A+          0207B-          0207C=          0207D(          0207E)          0207Fn          \
    020800          020811          020822          020833          020844          020855          \
    020866          020877          020888          020899          0208A+          0208B-          \
    0208C=          0208D(          0208E)          02090a          02091e          02092o          \
    02093x          02094a          02095h          02096k          02097l          02098m          \
    02099n          0209Ap          0209Bs          0209Ct          020A8rs         020D0           \
    020D1           020D2           020D3           020D4           020D5           020D6           \
    020D7           020D8           020D9           020DA           020DB           020DC           \
    020DD           020DE           020DF           020E0           020E1           020E2           \
    020E3           020E4           020E5           020E6           020E7           020E8           \
    020E9           020EA           020EB           020EC           020ED           020EE           \
    020EF           020F0           02100a/c        02101a/s        02102c          \
    02103\u{B0}c        02105c/o        02106c/u        02107e          02109\u{B0}f        \
    0210Ag          0210Bh          0210Ch          0210Dh          0210Eh          0210Fh          \
    02110i          02111i          02112l          02113l          02115n          02116no         \
    02119p          0211Aq          0211Br          0211Cr          0211Dr          02120sm         \
    02121tel        02122tm         02124z          02126o          02128z          0212Ak          \
    0212Ba          0212Cb          0212Dc          0212Fe          02130e          02131f          \
    02132\u{214E}        02133m          02134o          02135\u{5D0}         02136\u{5D1}         \
    02137\u{5D2}         02138\u{5D3}         02139i          0213Bfax        0213Cp          \
    0213Dg          0213Eg          0213Fp          02140\u{2211}        02145d          \
    02146d          02147e          02148i          02149j          021501/7        021511/9        \
    021521/10       021531/3        021542/3        021551/5        021562/5        021573/5        \
    021584/5        021591/6        0215A5/6        0215B1/8        0215C3/8        0215D5/8        \
    0215E7/8        0215F1/         02160i          02161ii         02162iii        02163iv         \
    02164v          02165vi         02166vii        02167viii       02168ix         02169x          \
    0216Axi         0216Bxii        0216Cl          0216Dc          0216Ed          0216Fm          \
    02170i          02171ii         02172iii        02173iv         02174v          02175vi         \
    02176vii        02177viii       02178ix         02179x          0217Axi         0217Bxii        \
    0217Cl          0217Dc          0217Ed          0217Fm          02183\u{2184}        \
    021890/3        0219A\u{2190}        0219B\u{2192}        021AE\u{2194}        \
    021CD\u{21D0}        021CE\u{21D4}        021CF\u{21D2}        02204\u{2203}        \
    02209\u{2208}        0220C\u{220B}        02212-          02224\u{2223}        \
    02226\u{2225}        0222C\u{222B}\u{222B}     0222D\u{222B}\u{222B}\u{222B}  \
    0222F\u{222E}\u{222E}     02230\u{222E}\u{222E}\u{222E}  02241\u{223C}        \
    02244\u{2243}        02247\u{2245}        02249\u{2248}        02260=          \
    02262\u{2261}        0226D\u{224D}        0226E<          0226F>          02270\u{2264}        \
    02271\u{2265}        02274\u{2272}        02275\u{2273}        02278\u{2276}        \
    02279\u{2277}        02280\u{227A}        02281\u{227B}        02284\u{2282}        \
    02285\u{2283}        02288\u{2286}        02289\u{2287}        022AC\u{22A2}        \
    022AD\u{22A8}        022AE\u{22A9}        022AF\u{22AB}        022E0\u{227C}        \
    022E1\u{227D}        022E2\u{2291}        022E3\u{2292}        022EA\u{22B2}        \
    022EB\u{22B3}        022EC\u{22B4}        022ED\u{22B5}        02329\u{3008}        \
    0232A\u{3009}        024601          024612          024623          024634          \
    024645          024656          024667          024678          024689          0246910         \
    0246A11         0246B12         0246C13         0246D14         0246E15         0246F16         \
    0247017         0247118         0247219         0247320         02474(1)        02475(2)        \
    02476(3)        02477(4)        02478(5)        02479(6)        0247A(7)        0247B(8)        \
    0247C(9)        0247D(10)       0247E(11)       0247F(12)       02480(13)       02481(14)       \
    02482(15)       02483(16)       02484(17)       02485(18)       02486(19)       02487(20)       \
    024881.         024892.         0248A3.         0248B4.         0248C5.         0248D6.         \
    0248E7.         0248F8.         024909.         0249110.        0249211.        0249312.        \
    0249413.        0249514.        0249615.        0249716.        0249817.        0249918.        \
    0249A19.        0249B20.        0249C(a)        0249D(b)        0249E(c)        0249F(d)        \
    024A0(e)        024A1(f)        024A2(g)        024A3(h)        024A4(i)        024A5(j)        \
    024A6(k)        024A7(l)        024A8(m)        024A9(n)        024AA(o)        024AB(p)        \
    024AC(q)        024AD(r)        024AE(s)        024AF(t)        024B0(u)        024B1(v)        \
    024B2(w)        024B3(x)        024B4(y)        024B5(z)        024B6a          024B7b          \
    024B8c          024B9d          024BAe          024BBf          024BCg          024BDh          \
    024BEi          024BFj          024C0k          024C1l          024C2m          024C3n          \
    024C4o          024C5p          024C6q          024C7r          024C8s          024C9t          \
    024CAu          024CBv          024CCw          024CDx          024CEy          024CFz          \
    024D0a          024D1b          024D2c          024D3d          024D4e          024D5f          \
    024D6g          024D7h          024D8i          024D9j          024DAk          024DBl          \
    024DCm          024DDn          024DEo          024DFp          024E0q          024E1r          \
    024E2s          024E3t          024E4u          024E5v          024E6w          024E7x          \
    024E8y          024E9z          024EA0          0275B'          0275C'          \
    0275D\"          0275E\"          02A74::=        02A75==         02A76===        \
    02ADC\u{2ADD}        02C00\u{2C30}        02C01\u{2C31}        02C02\u{2C32}        \
    02C03\u{2C33}        02C04\u{2C34}        02C05\u{2C35}        02C06\u{2C36}        \
    02C07\u{2C37}        02C08\u{2C38}        02C09\u{2C39}        02C0A\u{2C3A}        \
    02C0B\u{2C3B}        02C0C\u{2C3C}        02C0D\u{2C3D}        02C0E\u{2C3E}        \
    02C0F\u{2C3F}        02C10\u{2C40}        02C11\u{2C41}        02C12\u{2C42}        \
    02C13\u{2C43}        02C14\u{2C44}        02C15\u{2C45}        02C16\u{2C46}        \
    02C17\u{2C47}        02C18\u{2C48}        02C19\u{2C49}        02C1A\u{2C4A}        \
    02C1B\u{2C4B}        02C1C\u{2C4C}        02C1D\u{2C4D}        02C1E\u{2C4E}        \
    02C1F\u{2C4F}        02C20\u{2C50}        02C21\u{2C51}        02C22\u{2C52}        \
    02C23\u{2C53}        02C24\u{2C54}        02C25\u{2C55}        02C26\u{2C56}        \
    02C27\u{2C57}        02C28\u{2C58}        02C29\u{2C59}        02C2A\u{2C5A}        \
    02C2B\u{2C5B}        02C2C\u{2C5C}        02C2D\u{2C5D}        02C2E\u{2C5E}        \
    02C2F\u{2C5F}        02C60l          02C61l          02C62l          02C63p          \
    02C64r          02C65a          02C66t          02C67h          02C68h          02C69k          \
    02C6Ak          02C6Bz          02C6Cz          02C6Da          02C6Em          \
    02C6F\u{250}         02C70\u{252}         02C71v          02C72w          02C73w          \
    02C74v          02C75\u{2C76}        02C78e          02C7Ao          02C7Cj          \
    02C7Dv          02C7Es          02C7Fz          02C80\u{2C81}        02C82\u{2C83}        \
    02C84\u{2C85}        02C86\u{2C87}        02C88\u{2C89}        02C8A\u{2C8B}        \
    02C8C\u{2C8D}        02C8E\u{2C8F}        02C90\u{2C91}        02C92\u{2C93}        \
    02C94\u{2C95}        02C96\u{2C97}        02C98\u{2C99}        02C9A\u{2C9B}        \
    02C9C\u{2C9D}        02C9E\u{2C9F}        02CA0\u{2CA1}        02CA2\u{2CA3}        \
    02CA4\u{2CA5}        02CA6\u{2CA7}        02CA8\u{2CA9}        02CAA\u{2CAB}        \
    02CAC\u{2CAD}        02CAE\u{2CAF}        02CB0\u{2CB1}        02CB2\u{2CB3}        \
    02CB4\u{2CB5}        02CB6\u{2CB7}        02CB8\u{2CB9}        02CBA\u{2CBB}        \
    02CBC\u{2CBD}        02CBE\u{2CBF}        02CC0\u{2CC1}        02CC2\u{2CC3}        \
    02CC4\u{2CC5}        02CC6\u{2CC7}        02CC8\u{2CC9}        02CCA\u{2CCB}        \
    02CCC\u{2CCD}        02CCE\u{2CCF}        02CD0\u{2CD1}        02CD2\u{2CD3}        \
    02CD4\u{2CD5}        02CD6\u{2CD7}        02CD8\u{2CD9}        02CDA\u{2CDB}        \
    02CDC\u{2CDD}        02CDE\u{2CDF}        02CE0\u{2CE1}        02CE2\u{2CE3}        \
    02CEB\u{2CEC}        02CED\u{2CEE}        02CF2\u{2CF3}        02D6F\u{2D61}        \
    02E3A-          02E3B-          02E9F\u{6BCD}        02EF3\u{9F9F}        02F00\u{4E00}        \
    02F01\u{4E28}        02F02\u{4E36}        02F03\u{4E3F}        02F04\u{4E59}        \
    02F05\u{4E85}        02F06\u{4E8C}        02F07\u{4EA0}        02F08\u{4EBA}        \
    02F09\u{513F}        02F0A\u{5165}        02F0B\u{516B}        02F0C\u{5182}        \
    02F0D\u{5196}        02F0E\u{51AB}        02F0F\u{51E0}        02F10\u{51F5}        \
    02F11\u{5200}        02F12\u{529B}        02F13\u{52F9}        02F14\u{5315}        \
    02F15\u{531A}        02F16\u{5338}        02F17\u{5341}        02F18\u{535C}        \
    02F19\u{5369}        02F1A\u{5382}        02F1B\u{53B6}        02F1C\u{53C8}        \
    02F1D\u{53E3}        02F1E\u{56D7}        02F1F\u{571F}        02F20\u{58EB}        \
    02F21\u{5902}        02F22\u{590A}        02F23\u{5915}        02F24\u{5927}        \
    02F25\u{5973}        02F26\u{5B50}        02F27\u{5B80}        02F28\u{5BF8}        \
    02F29\u{5C0F}        02F2A\u{5C22}        02F2B\u{5C38}        02F2C\u{5C6E}        \
    02F2D\u{5C71}        02F2E\u{5DDB}        02F2F\u{5DE5}        02F30\u{5DF1}        \
    02F31\u{5DFE}        02F32\u{5E72}        02F33\u{5E7A}        02F34\u{5E7F}        \
    02F35\u{5EF4}        02F36\u{5EFE}        02F37\u{5F0B}        02F38\u{5F13}        \
    02F39\u{5F50}        02F3A\u{5F61}        02F3B\u{5F73}        02F3C\u{5FC3}        \
    02F3D\u{6208}        02F3E\u{6236}        02F3F\u{624B}        02F40\u{652F}        \
    02F41\u{6534}        02F42\u{6587}        02F43\u{6597}        02F44\u{65A4}        \
    02F45\u{65B9}        02F46\u{65E0}        02F47\u{65E5}        02F48\u{66F0}        \
    02F49\u{6708}        02F4A\u{6728}        02F4B\u{6B20}        02F4C\u{6B62}        \
    02F4D\u{6B79}        02F4E\u{6BB3}        02F4F\u{6BCB}        02F50\u{6BD4}        \
    02F51\u{6BDB}        02F52\u{6C0F}        02F53\u{6C14}        02F54\u{6C34}        \
    02F55\u{706B}        02F56\u{722A}        02F57\u{7236}        02F58\u{723B}        \
    02F59\u{723F}        02F5A\u{7247}        02F5B\u{7259}        02F5C\u{725B}        \
    02F5D\u{72AC}        02F5E\u{7384}        02F5F\u{7389}        02F60\u{74DC}        \
    02F61\u{74E6}        02F62\u{7518}        02F63\u{751F}        02F64\u{7528}        \
    02F65\u{7530}        02F66\u{758B}        02F67\u{7592}        02F68\u{7676}        \
    02F69\u{767D}        02F6A\u{76AE}        02F6B\u{76BF}        02F6C\u{76EE}        \
    02F6D\u{77DB}        02F6E\u{77E2}        02F6F\u{77F3}        02F70\u{793A}        \
    02F71\u{79B8}        02F72\u{79BE}        02F73\u{7A74}        02F74\u{7ACB}        \
    02F75\u{7AF9}        02F76\u{7C73}        02F77\u{7CF8}        02F78\u{7F36}        \
    02F79\u{7F51}        02F7A\u{7F8A}        02F7B\u{7FBD}        02F7C\u{8001}        \
    02F7D\u{800C}        02F7E\u{8012}        02F7F\u{8033}        02F80\u{807F}        \
    02F81\u{8089}        02F82\u{81E3}        02F83\u{81EA}        02F84\u{81F3}        \
    02F85\u{81FC}        02F86\u{820C}        02F87\u{821B}        02F88\u{821F}        \
    02F89\u{826E}        02F8A\u{8272}        02F8B\u{8278}        02F8C\u{864D}        \
    02F8D\u{866B}        02F8E\u{8840}        02F8F\u{884C}        02F90\u{8863}        \
    02F91\u{897E}        02F92\u{898B}        02F93\u{89D2}        02F94\u{8A00}        \
    02F95\u{8C37}        02F96\u{8C46}        02F97\u{8C55}        02F98\u{8C78}        \
    02F99\u{8C9D}        02F9A\u{8D64}        02F9B\u{8D70}        02F9C\u{8DB3}        \
    02F9D\u{8EAB}        02F9E\u{8ECA}        02F9F\u{8F9B}        02FA0\u{8FB0}        \
    02FA1\u{8FB5}        02FA2\u{9091}        02FA3\u{9149}        02FA4\u{91C6}        \
    02FA5\u{91CC}        02FA6\u{91D1}        02FA7\u{9577}        02FA8\u{9580}        \
    02FA9\u{961C}        02FAA\u{96B6}        02FAB\u{96B9}        02FAC\u{96E8}        \
    02FAD\u{9751}        02FAE\u{975E}        02FAF\u{9762}        02FB0\u{9769}        \
    02FB1\u{97CB}        02FB2\u{97ED}        02FB3\u{97F3}        02FB4\u{9801}        \
    02FB5\u{98A8}        02FB6\u{98DB}        02FB7\u{98DF}        02FB8\u{9996}        \
    02FB9\u{9999}        02FBA\u{99AC}        02FBB\u{9AA8}        02FBC\u{9AD8}        \
    02FBD\u{9ADF}        02FBE\u{9B25}        02FBF\u{9B2F}        02FC0\u{9B32}        \
    02FC1\u{9B3C}        02FC2\u{9B5A}        02FC3\u{9CE5}        02FC4\u{9E75}        \
    02FC5\u{9E7F}        02FC6\u{9EA5}        02FC7\u{9EBB}        02FC8\u{9EC3}        \
    02FC9\u{9ECD}        02FCA\u{9ED1}        02FCB\u{9EF9}        02FCC\u{9EFD}        \
    02FCD\u{9F0E}        02FCE\u{9F13}        02FCF\u{9F20}        02FD0\u{9F3B}        \
    02FD1\u{9F4A}        02FD2\u{9F52}        02FD3\u{9F8D}        02FD4\u{9F9C}        \
    02FD5\u{9FA0}        03001,          03002.          03003\"          0300C\"          \
    0300D\"          0300E\"          0300F\"          0301C-          0301D\"          \
    0301E\"          0301F\"          03036\u{3012}        03038\u{5341}        \
    03039\u{5344}        0303A\u{5345}        0304C\u{304B}\u{3099}     0304E\u{304D}\u{3099}     \
    03050\u{304F}\u{3099}     03052\u{3051}\u{3099}     03054\u{3053}\u{3099}     \
    03056\u{3055}\u{3099}     03058\u{3057}\u{3099}     0305A\u{3059}\u{3099}     \
    0305C\u{305B}\u{3099}     0305E\u{305D}\u{3099}     03060\u{305F}\u{3099}     \
    03062\u{3061}\u{3099}     03065\u{3064}\u{3099}     03067\u{3066}\u{3099}     \
    03069\u{3068}\u{3099}     03070\u{306F}\u{3099}     03071\u{306F}\u{309A}     \
    03073\u{3072}\u{3099}     03074\u{3072}\u{309A}     03076\u{3075}\u{3099}     \
    03077\u{3075}\u{309A}     03079\u{3078}\u{3099}     0307A\u{3078}\u{309A}     \
    0307C\u{307B}\u{3099}     0307D\u{307B}\u{309A}     03094\u{3046}\u{3099}     \
    0309B\u{3099}        0309C\u{309A}        0309E\u{309D}\u{3099}     0309F\u{3088}\u{308A}     \
    030A0-          030AC\u{30AB}\u{3099}     030AE\u{30AD}\u{3099}     030B0\u{30AF}\u{3099}     \
    030B2\u{30B1}\u{3099}     030B4\u{30B3}\u{3099}     030B6\u{30B5}\u{3099}     \
    030B8\u{30B7}\u{3099}     030BA\u{30B9}\u{3099}     030BC\u{30BB}\u{3099}     \
    030BE\u{30BD}\u{3099}     030C0\u{30BF}\u{3099}     030C2\u{30C1}\u{3099}     \
    030C5\u{30C4}\u{3099}     030C7\u{30C6}\u{3099}     030C9\u{30C8}\u{3099}     \
    030D0\u{30CF}\u{3099}     030D1\u{30CF}\u{309A}     030D3\u{30D2}\u{3099}     \
    030D4\u{30D2}\u{309A}     030D6\u{30D5}\u{3099}     030D7\u{30D5}\u{309A}     \
    030D9\u{30D8}\u{3099}     030DA\u{30D8}\u{309A}     030DC\u{30DB}\u{3099}     \
    030DD\u{30DB}\u{309A}     030F4\u{30A6}\u{3099}     030F7\u{30EF}\u{3099}     \
    030F8\u{30F0}\u{3099}     030F9\u{30F1}\u{3099}     030FA\u{30F2}\u{3099}     030FB.          \
    030FE\u{30FD}\u{3099}     030FF\u{30B3}\u{30C8}     03131\u{1100}        03132\u{1101}        \
    03133\u{11AA}        03134\u{1102}        03135\u{11AC}        03136\u{11AD}        \
    03137\u{1103}        03138\u{1104}        03139\u{1105}        0313A\u{11B0}        \
    0313B\u{11B1}        0313C\u{11B2}        0313D\u{11B3}        0313E\u{11B4}        \
    0313F\u{11B5}        03140\u{111A}        03141\u{1106}        03142\u{1107}        \
    03143\u{1108}        03144\u{1121}        03145\u{1109}        03146\u{110A}        \
    03147\u{110B}        03148\u{110C}        03149\u{110D}        0314A\u{110E}        \
    0314B\u{110F}        0314C\u{1110}        0314D\u{1111}        0314E\u{1112}        \
    0314F\u{1161}        03150\u{1162}        03151\u{1163}        03152\u{1164}        \
    03153\u{1165}        03154\u{1166}        03155\u{1167}        03156\u{1168}        \
    03157\u{1169}        03158\u{116A}        03159\u{116B}        0315A\u{116C}        \
    0315B\u{116D}        0315C\u{116E}        0315D\u{116F}        0315E\u{1170}        \
    0315F\u{1171}        03160\u{1172}        03161\u{1173}        03162\u{1174}        \
    03163\u{1175}        03164\u{1160}        03165\u{1114}        03166\u{1115}        \
    03167\u{11C7}        03168\u{11C8}        03169\u{11CC}        0316A\u{11CE}        \
    0316B\u{11D3}        0316C\u{11D7}        0316D\u{11D9}        0316E\u{111C}        \
    0316F\u{11DD}        03170\u{11DF}        03171\u{111D}        03172\u{111E}        \
    03173\u{1120}        03174\u{1122}        03175\u{1123}        03176\u{1127}        \
    03177\u{1129}        03178\u{112B}        03179\u{112C}        0317A\u{112D}        \
    0317B\u{112E}        0317C\u{112F}        0317D\u{1132}        0317E\u{1136}        \
    0317F\u{1140}        03180\u{1147}        03181\u{114C}        03182\u{11F1}        \
    03183\u{11F2}        03184\u{1157}        03185\u{1158}        03186\u{1159}        \
    03187\u{1184}        03188\u{1185}        03189\u{1188}        0318A\u{1191}        \
    0318B\u{1192}        0318C\u{1194}        0318D\u{119E}        0318E\u{11A1}        \
    03192\u{4E00}        03193\u{4E8C}        03194\u{4E09}        03195\u{56DB}        \
    03196\u{4E0A}        03197\u{4E2D}        03198\u{4E0B}        03199\u{7532}        \
    0319A\u{4E59}        0319B\u{4E19}        0319C\u{4E01}        0319D\u{5929}        \
    0319E\u{5730}        0319F\u{4EBA}        03200(\u{1100})      03201(\u{1102})      \
    03202(\u{1103})      03203(\u{1105})      03204(\u{1106})      03205(\u{1107})      \
    03206(\u{1109})      03207(\u{110B})      03208(\u{110C})      03209(\u{110E})      \
    0320A(\u{110F})      0320B(\u{1110})      0320C(\u{1111})      0320D(\u{1112})      \
    0320E(\u{1100}\u{1161})   0320F(\u{1102}\u{1161})   03210(\u{1103}\u{1161})   \
    03211(\u{1105}\u{1161})   03212(\u{1106}\u{1161})   03213(\u{1107}\u{1161})   \
    03214(\u{1109}\u{1161})   03215(\u{110B}\u{1161})   03216(\u{110C}\u{1161})   \
    03217(\u{110E}\u{1161})   03218(\u{110F}\u{1161})   03219(\u{1110}\u{1161})   \
    0321A(\u{1111}\u{1161})   0321B(\u{1112}\u{1161})   0321C(\u{110C}\u{116E})   \
    03220(\u{4E00})      03221(\u{4E8C})      03222(\u{4E09})      03223(\u{56DB})      \
    03224(\u{4E94})      03225(\u{516D})      03226(\u{4E03})      03227(\u{516B})      \
    03228(\u{4E5D})      03229(\u{5341})      0322A(\u{6708})      0322B(\u{706B})      \
    0322C(\u{6C34})      0322D(\u{6728})      0322E(\u{91D1})      0322F(\u{571F})      \
    03230(\u{65E5})      03231(\u{682A})      03232(\u{6709})      03233(\u{793E})      \
    03234(\u{540D})      03235(\u{7279})      03236(\u{8CA1})      03237(\u{795D})      \
    03238(\u{52B4})      03239(\u{4EE3})      0323A(\u{547C})      0323B(\u{5B66})      \
    0323C(\u{76E3})      0323D(\u{4F01})      0323E(\u{8CC7})      0323F(\u{5354})      \
    03240(\u{796D})      03241(\u{4F11})      03242(\u{81EA})      03243(\u{81F3})      \
    03244\u{554F}        03245\u{5E7C}        03246\u{6587}        03247\u{7B8F}        \
    03250pte        0325121         0325222         0325323         0325424         0325525         \
    0325626         0325727         0325828         0325929         0325A30         0325B31         \
    0325C32         0325D33         0325E34         0325F35         03260\u{1100}        \
    03261\u{1102}        03262\u{1103}        03263\u{1105}        03264\u{1106}        \
    03265\u{1107}        03266\u{1109}        03267\u{110B}        03268\u{110C}        \
    03269\u{110E}        0326A\u{110F}        0326B\u{1110}        0326C\u{1111}        \
    0326D\u{1112}        0326E\u{1100}\u{1161}     0326F\u{1102}\u{1161}     \
    03270\u{1103}\u{1161}     03271\u{1105}\u{1161}     03272\u{1106}\u{1161}     \
    03273\u{1107}\u{1161}     03274\u{1109}\u{1161}     03275\u{110B}\u{1161}     \
    03276\u{110C}\u{1161}     03277\u{110E}\u{1161}     03278\u{110F}\u{1161}     \
    03279\u{1110}\u{1161}     0327A\u{1111}\u{1161}     0327B\u{1112}\u{1161}     \
    0327E\u{110B}\u{116E}     03280\u{4E00}        03281\u{4E8C}        03282\u{4E09}        \
    03283\u{56DB}        03284\u{4E94}        03285\u{516D}        03286\u{4E03}        \
    03287\u{516B}        03288\u{4E5D}        03289\u{5341}        0328A\u{6708}        \
    0328B\u{706B}        0328C\u{6C34}        0328D\u{6728}        0328E\u{91D1}        \
    0328F\u{571F}        03290\u{65E5}        03291\u{682A}        03292\u{6709}        \
    03293\u{793E}        03294\u{540D}        03295\u{7279}        03296\u{8CA1}        \
    03297\u{795D}        03298\u{52B4}        03299\u{79D8}        0329A\u{7537}        \
    0329B\u{5973}        0329C\u{9069}        0329D\u{512A}        0329E\u{5370}        \
    0329F\u{6CE8}        032A0\u{9805}        032A1\u{4F11}        032A2\u{5199}        \
    032A3\u{6B63}        032A4\u{4E0A}        032A5\u{4E2D}        032A6\u{4E0B}        \
    032A7\u{5DE6}        032A8\u{53F3}        032A9\u{533B}        032AA\u{5B97}        \
    032AB\u{5B66}        032AC\u{76E3}        032AD\u{4F01}        032AE\u{8CC7}        \
    032AF\u{5354}        032B0\u{591C}        032B136         032B237         032B338         \
    032B439         032B540         032B641         032B742         032B843         032B944         \
    032BA45         032BB46         032BC47         032BD48         032BE49         032BF50         \
    032C01\u{6708}       032C12\u{6708}       032C23\u{6708}       032C34\u{6708}       \
    032C45\u{6708}       032C56\u{6708}       032C67\u{6708}       032C78\u{6708}       \
    032C89\u{6708}       032C910\u{6708}      032CA11\u{6708}      032CB12\u{6708}      \
    032CChg         032CDerg        032CEev         032CFltd        032D0\u{30A2}        \
    032D1\u{30A4}        032D2\u{30A6}        032D3\u{30A8}        032D4\u{30AA}        \
    032D5\u{30AB}        032D6\u{30AD}        032D7\u{30AF}        032D8\u{30B1}        \
    032D9\u{30B3}        032DA\u{30B5}        032DB\u{30B7}        032DC\u{30B9}        \
    032DD\u{30BB}        032DE\u{30BD}        032DF\u{30BF}        032E0\u{30C1}        \
    032E1\u{30C4}        032E2\u{30C6}        032E3\u{30C8}        032E4\u{30CA}        \
    032E5\u{30CB}        032E6\u{30CC}        032E7\u{30CD}        032E8\u{30CE}        \
    032E9\u{30CF}        032EA\u{30D2}        032EB\u{30D5}        032EC\u{30D8}        \
    032ED\u{30DB}        032EE\u{30DE}        032EF\u{30DF}        032F0\u{30E0}        \
    032F1\u{30E1}        032F2\u{30E2}        032F3\u{30E4}        032F4\u{30E6}        \
    032F5\u{30E8}        032F6\u{30E9}        032F7\u{30EA}        032F8\u{30EB}        \
    032F9\u{30EC}        032FA\u{30ED}        032FB\u{30EF}        032FC\u{30F0}        \
    032FD\u{30F1}        032FE\u{30F2}        032FF\u{4EE4}\u{548C}     \
    03303\u{30A2}\u{30FC}\u{30EB}  03305\u{30A4}\u{30F3}\u{30C1}  03306\u{30A6}\u{30A9}\u{30F3}  \
    03309\u{30AA}\u{30F3}\u{30B9}  0330A\u{30AA}\u{30FC}\u{30E0}  0330B\u{30AB}\u{30A4}\u{30EA}  \
    03314\u{30AD}\u{30ED}     0331C\u{30B1}\u{30FC}\u{30B9}  0331D\u{30B3}\u{30EB}\u{30CA}  \
    03322\u{30BB}\u{30F3}\u{30C1}  03323\u{30BB}\u{30F3}\u{30C8}  03325\u{30C6}\u{3099}\u{30B7}  \
    03326\u{30C8}\u{3099}\u{30EB}  03327\u{30C8}\u{30F3}     03328\u{30CA}\u{30CE}     \
    03329\u{30CE}\u{30C3}\u{30C8}  0332A\u{30CF}\u{30A4}\u{30C4}  03330\u{30D2}\u{309A}\u{30B3}  \
    03331\u{30D2}\u{3099}\u{30EB}  03335\u{30D5}\u{30E9}\u{30F3}  03337\u{30D8}\u{309A}\u{30BD}  \
    03339\u{30D8}\u{30EB}\u{30C4}  0333F\u{30DB}\u{30F3}     03341\u{30DB}\u{30FC}\u{30EB}  \
    03342\u{30DB}\u{30FC}\u{30F3}  03344\u{30DE}\u{30A4}\u{30EB}  03345\u{30DE}\u{30C3}\u{30CF}  \
    03346\u{30DE}\u{30EB}\u{30AF}  03349\u{30DF}\u{30EA}     0334B\u{30E1}\u{30AB}\u{3099}  \
    0334F\u{30E4}\u{30FC}\u{30EB}  03350\u{30E6}\u{30A2}\u{30F3}  03352\u{30EA}\u{30E9}     \
    03355\u{30EC}\u{30E0}     03357\u{30EF}\u{30C3}\u{30C8}  033580\u{70B9}       \
    033591\u{70B9}       0335A2\u{70B9}       0335B3\u{70B9}       0335C4\u{70B9}       \
    0335D5\u{70B9}       0335E6\u{70B9}       0335F7\u{70B9}       033608\u{70B9}       \
    033619\u{70B9}       0336210\u{70B9}      0336311\u{70B9}      0336412\u{70B9}      \
    0336513\u{70B9}      0336614\u{70B9}      0336715\u{70B9}      0336816\u{70B9}      \
    0336917\u{70B9}      0336A18\u{70B9}      0336B19\u{70B9}      0336C20\u{70B9}      \
    0336D21\u{70B9}      0336E22\u{70B9}      0336F23\u{70B9}      0337024\u{70B9}      \
    03371hpa        03372da         03373au         03374bar        03375ov         03376pc         \
    03377dm         03378dm2        03379dm3        0337Aiu         0337B\u{5E73}\u{6210}     \
    0337C\u{662D}\u{548C}     0337D\u{5927}\u{6B63}     0337E\u{660E}\u{6CBB}     03380pa         \
    03381na         03382ma         03383ma         03384ka         03385kb         03386mb         \
    03387gb         03388cal        03389kcal       0338Apf         0338Bnf         0338Cmf         \
    0338Dmg         0338Emg         0338Fkg         03390hz         03391khz        03392mhz        \
    03393ghz        03394thz        03395ml         03396ml         03397dl         03398kl         \
    03399fm         0339Anm         0339Bmm         0339Cmm         0339Dcm         0339Ekm         \
    0339Fmm2        033A0cm2        033A1m2         033A2km2        033A3mm3        033A4cm3        \
    033A5m3         033A6km3        033A7m\u{2215}s      033A8m\u{2215}s2     033A9pa         \
    033AAkpa        033ABmpa        033ACgpa        033ADrad        033AErad\u{2215}s    \
    033AFrad\u{2215}s2   033B0ps         033B1ns         033B2ms         033B3ms         \
    033B4pv         033B5nv         033B6mv         033B7mv         033B8kv         033B9mv         \
    033BApw         033BBnw         033BCmw         033BDmw         033BEkw         033BFmw         \
    033C0ko         033C1mo         033C2a.m.       033C3bq         033C4cc         033C5cd         \
    033C6c\u{2215}kg     033C7co.        033C8db         033C9gy         033CAha         \
    033CBhp         033CCin         033CDkk         033CEkm         033CFkt         033D0lm         \
    033D1ln         033D2log        033D3lx         033D4mb         033D5mil        033D6mol        \
    033D7ph         033D8p.m.       033D9ppm        033DApr         033DBsr         033DCsv         \
    033DDwb         033DEv\u{2215}m      033DFa\u{2215}m      033E01\u{65E5}       \
    033E12\u{65E5}       033E23\u{65E5}       033E34\u{65E5}       033E45\u{65E5}       \
    033E56\u{65E5}       033E67\u{65E5}       033E78\u{65E5}       033E89\u{65E5}       \
    033E910\u{65E5}      033EA11\u{65E5}      033EB12\u{65E5}      033EC13\u{65E5}      \
    033ED14\u{65E5}      033EE15\u{65E5}      033EF16\u{65E5}      033F017\u{65E5}      \
    033F118\u{65E5}      033F219\u{65E5}      033F320\u{65E5}      033F421\u{65E5}      \
    033F522\u{65E5}      033F623\u{65E5}      033F724\u{65E5}      033F825\u{65E5}      \
    033F926\u{65E5}      033FA27\u{65E5}      033FB28\u{65E5}      033FC29\u{65E5}      \
    033FD30\u{65E5}      033FE31\u{65E5}      033FFgal        0A6200          0A6211          \
    0A6222          0A6233          0A6244          0A6255          0A6266          0A6277          \
    0A6288          0A6299          0A640\u{A641}        0A642\u{A643}        0A644\u{A645}        \
    0A646\u{A647}        0A648\u{A649}        0A64A\u{A64B}        0A64C\u{A64D}        \
    0A64E\u{A64F}        0A650\u{A651}        0A652\u{A653}        0A654\u{A655}        \
    0A656\u{A657}        0A658\u{A659}        0A65A\u{A65B}        0A65C\u{A65D}        \
    0A65E\u{A65F}        0A660\u{A661}        0A662\u{A663}        0A664\u{A665}        \
    0A666\u{A667}        0A668\u{A669}        0A66A\u{A66B}        0A66C\u{A66D}        \
    0A680\u{A681}        0A682\u{A683}        0A684\u{A685}        0A686\u{A687}        \
    0A688\u{A689}        0A68A\u{A68B}        0A68C\u{A68D}        0A68E\u{A68F}        \
    0A690\u{A691}        0A692\u{A693}        0A694\u{A695}        0A696\u{A697}        \
    0A698\u{A699}        0A69A\u{A69B}        0A69C           0A69D           0A722\u{A723}        \
    0A724\u{A725}        0A726\u{A727}        0A728\u{A729}        0A72A\u{A72B}        \
    0A72C\u{A72D}        0A72E\u{A72F}        0A732\u{A733}        0A734\u{A735}        \
    0A736\u{A737}        0A738\u{A739}        0A73Aav         0A73Bav         0A73C\u{A73D}        \
    0A73E\u{A73F}        0A740k          0A741k          0A742k          0A743k          \
    0A744k          0A745k          0A746\u{A747}        0A748l          0A749l          \
    0A74Ao          0A74Bo          0A74Co          0A74Do          0A74E\u{A74F}        \
    0A750p          0A751p          0A752p          0A753p          0A754p          0A755p          \
    0A756q          0A757q          0A758q          0A759q          0A75A\u{A75B}        \
    0A75C\u{A75D}        0A75Ev          0A75Fv          0A760\u{A761}        0A762\u{A763}        \
    0A764\u{A765}        0A766\u{A767}        0A768\u{A769}        0A76A\u{A76B}        \
    0A76C\u{A76D}        0A76E\u{A76F}        0A770\u{A76F}        0A779\u{A77A}        \
    0A77B\u{A77C}        0A77D\u{1D79}        0A77E\u{A77F}        0A780\u{A781}        \
    0A782\u{A783}        0A784\u{A785}        0A786\u{A787}        0A78B'          0A78C'          \
    0A78D\u{265}         0A78El          0A790n          0A791n          0A792c          \
    0A793c          0A794c          0A795h          0A796b          0A797b          0A798f          \
    0A799f          0A79A\u{A79B}        0A79C\u{A79D}        0A79E\u{A79F}        0A7A0g          \
    0A7A1g          0A7A2k          0A7A3k          0A7A4n          0A7A5n          0A7A6r          \
    0A7A7r          0A7A8s          0A7A9s          0A7AAh          0A7AB\u{25C}         \
    0A7AC\u{261}         0A7ADl          0A7AE\u{26A}         0A7B0\u{29E}         \
    0A7B1\u{287}         0A7B2j          0A7B3\u{AB53}        0A7B4\u{A7B5}        \
    0A7B6\u{A7B7}        0A7B8u          0A7B9u          0A7BA\u{A7BB}        0A7BC\u{A7BD}        \
    0A7BE\u{A7BF}        0A7C0\u{A7C1}        0A7C2\u{A7C3}        0A7C4c          0A7C5s          \
    0A7C6z          0A7C7d          0A7C8d          0A7C9s          0A7CAs          0A7F2c          \
    0A7F3f          0A7F4q          0A7F5\u{A7F6}        0A7F8h          0A7F9oe         \
    0A8D00          0A8D11          0A8D22          0A8D33          0A8D44          0A8D55          \
    0A8D66          0A8D77          0A8D88          0A8D99          0A9000          0A9011          \
    0A9022          0A9033          0A9044          0A9055          0A9066          0A9077          \
    0A9088          0A9099          0A9D00          0A9D11          0A9D22          0A9D33          \
    0A9D44          0A9D55          0A9D66          0A9D77          0A9D88          0A9D99          \
    0A9F00          0A9F11          0A9F22          0A9F33          0A9F44          0A9F55          \
    0A9F66          0A9F77          0A9F88          0A9F99          0AA500          0AA511          \
    0AA522          0AA533          0AA544          0AA555          0AA566          0AA577          \
    0AA588          0AA599          0AB34e          0AB37l          0AB38l          0AB39l          \
    0AB3Am          0AB3Bn          0AB49r          0AB4Eu          0AB52u          0AB56x          \
    0AB57x          0AB58x          0AB59x          0AB5Ay          0AB5C\u{A727}        \
    0AB5Dl          0AB5El          0AB5Fu          0AB69\u{28D}         0AB70\u{13A0}        \
    0AB71\u{13A1}        0AB72\u{13A2}        0AB73\u{13A3}        0AB74\u{13A4}        \
    0AB75\u{13A5}        0AB76\u{13A6}        0AB77\u{13A7}        0AB78\u{13A8}        \
    0AB79\u{13A9}        0AB7A\u{13AA}        0AB7B\u{13AB}        0AB7C\u{13AC}        \
    0AB7D\u{13AD}        0AB7E\u{13AE}        0AB7F\u{13AF}        0AB80\u{13B0}        \
    0AB81\u{13B1}        0AB82\u{13B2}        0AB83\u{13B3}        0AB84\u{13B4}        \
    0AB85\u{13B5}        0AB86\u{13B6}        0AB87\u{13B7}        0AB88\u{13B8}        \
    0AB89\u{13B9}        0AB8A\u{13BA}        0AB8B\u{13BB}        0AB8C\u{13BC}        \
    0AB8D\u{13BD}        0AB8E\u{13BE}        0AB8F\u{13BF}        0AB90\u{13C0}        \
    0AB91\u{13C1}        0AB92\u{13C2}        0AB93\u{13C3}        0AB94\u{13C4}        \
    0AB95\u{13C5}        0AB96\u{13C6}        0AB97\u{13C7}        0AB98\u{13C8}        \
    0AB99\u{13C9}        0AB9A\u{13CA}        0AB9B\u{13CB}        0AB9C\u{13CC}        \
    0AB9D\u{13CD}        0AB9E\u{13CE}        0AB9F\u{13CF}        0ABA0\u{13D0}        \
    0ABA1\u{13D1}        0ABA2\u{13D2}        0ABA3\u{13D3}        0ABA4\u{13D4}        \
    0ABA5\u{13D5}        0ABA6\u{13D6}        0ABA7\u{13D7}        0ABA8\u{13D8}        \
    0ABA9\u{13D9}        0ABAA\u{13DA}        0ABAB\u{13DB}        0ABAC\u{13DC}        \
    0ABAD\u{13DD}        0ABAE\u{13DE}        0ABAF\u{13DF}        0ABB0\u{13E0}        \
    0ABB1\u{13E1}        0ABB2\u{13E2}        0ABB3\u{13E3}        0ABB4\u{13E4}        \
    0ABB5\u{13E5}        0ABB6\u{13E6}        0ABB7\u{13E7}        0ABB8\u{13E8}        \
    0ABB9\u{13E9}        0ABBA\u{13EA}        0ABBB\u{13EB}        0ABBC\u{13EC}        \
    0ABBD\u{13ED}        0ABBE\u{13EE}        0ABBF\u{13EF}        0ABF00          0ABF11          \
    0ABF22          0ABF33          0ABF44          0ABF55          0ABF66          0ABF77          \
    0ABF88          0ABF99          0F900\u{8C48}        0F901\u{66F4}        0F902\u{8ECA}        \
    0F903\u{8CC8}        0F904\u{6ED1}        0F905\u{4E32}        0F906\u{53E5}        \
    0F907\u{9F9C}        0F908\u{9F9C}        0F909\u{5951}        0F90A\u{91D1}        \
    0F90B\u{5587}        0F90C\u{5948}        0F90D\u{61F6}        0F90E\u{7669}        \
    0F90F\u{7F85}        0F910\u{863F}        0F911\u{87BA}        0F912\u{88F8}        \
    0F913\u{908F}        0F914\u{6A02}        0F915\u{6D1B}        0F916\u{70D9}        \
    0F917\u{73DE}        0F918\u{843D}        0F919\u{916A}        0F91A\u{99F1}        \
    0F91B\u{4E82}        0F91C\u{5375}        0F91D\u{6B04}        0F91E\u{721B}        \
    0F91F\u{862D}        0F920\u{9E1E}        0F921\u{5D50}        0F922\u{6FEB}        \
    0F923\u{85CD}        0F924\u{8964}        0F925\u{62C9}        0F926\u{81D8}        \
    0F927\u{881F}        0F928\u{5ECA}        0F929\u{6717}        0F92A\u{6D6A}        \
    0F92B\u{72FC}        0F92C\u{90CE}        0F92D\u{4F86}        0F92E\u{51B7}        \
    0F92F\u{52DE}        0F930\u{64C4}        0F931\u{6AD3}        0F932\u{7210}        \
    0F933\u{76E7}        0F934\u{8001}        0F935\u{8606}        0F936\u{865C}        \
    0F937\u{8DEF}        0F938\u{9732}        0F939\u{9B6F}        0F93A\u{9DFA}        \
    0F93B\u{788C}        0F93C\u{797F}        0F93D\u{7DA0}        0F93E\u{83C9}        \
    0F93F\u{9304}        0F940\u{9E7F}        0F941\u{8AD6}        0F942\u{58DF}        \
    0F943\u{5F04}        0F944\u{7C60}        0F945\u{807E}        0F946\u{7262}        \
    0F947\u{78CA}        0F948\u{8CC2}        0F949\u{96F7}        0F94A\u{58D8}        \
    0F94B\u{5C62}        0F94C\u{6A13}        0F94D\u{6DDA}        0F94E\u{6F0F}        \
    0F94F\u{7D2F}        0F950\u{7E37}        0F951\u{964B}        0F952\u{52D2}        \
    0F953\u{808B}        0F954\u{51DC}        0F955\u{51CC}        0F956\u{7A1C}        \
    0F957\u{7DBE}        0F958\u{83F1}        0F959\u{9675}        0F95A\u{8B80}        \
    0F95B\u{62CF}        0F95C\u{6A02}        0F95D\u{8AFE}        0F95E\u{4E39}        \
    0F95F\u{5BE7}        0F960\u{6012}        0F961\u{7387}        0F962\u{7570}        \
    0F963\u{5317}        0F964\u{78FB}        0F965\u{4FBF}        0F966\u{5FA9}        \
    0F967\u{4E0D}        0F968\u{6CCC}        0F969\u{6578}        0F96A\u{7D22}        \
    0F96B\u{53C3}        0F96C\u{585E}        0F96D\u{7701}        0F96E\u{8449}        \
    0F96F\u{8AAA}        0F970\u{6BBA}        0F971\u{8FB0}        0F972\u{6C88}        \
    0F973\u{62FE}        0F974\u{82E5}        0F975\u{63A0}        0F976\u{7565}        \
    0F977\u{4EAE}        0F978\u{5169}        0F979\u{51C9}        0F97A\u{6881}        \
    0F97B\u{7CE7}        0F97C\u{826F}        0F97D\u{8AD2}        0F97E\u{91CF}        \
    0F97F\u{52F5}        0F980\u{5442}        0F981\u{5973}        0F982\u{5EEC}        \
    0F983\u{65C5}        0F984\u{6FFE}        0F985\u{792A}        0F986\u{95AD}        \
    0F987\u{9A6A}        0F988\u{9E97}        0F989\u{9ECE}        0F98A\u{529B}        \
    0F98B\u{66C6}        0F98C\u{6B77}        0F98D\u{8F62}        0F98E\u{5E74}        \
    0F98F\u{6190}        0F990\u{6200}        0F991\u{649A}        0F992\u{6F23}        \
    0F993\u{7149}        0F994\u{7489}        0F995\u{79CA}        0F996\u{7DF4}        \
    0F997\u{806F}        0F998\u{8F26}        0F999\u{84EE}        0F99A\u{9023}        \
    0F99B\u{934A}        0F99C\u{5217}        0F99D\u{52A3}        0F99E\u{54BD}        \
    0F99F\u{70C8}        0F9A0\u{88C2}        0F9A1\u{8AAA}        0F9A2\u{5EC9}        \
    0F9A3\u{5FF5}        0F9A4\u{637B}        0F9A5\u{6BAE}        0F9A6\u{7C3E}        \
    0F9A7\u{7375}        0F9A8\u{4EE4}        0F9A9\u{56F9}        0F9AA\u{5BE7}        \
    0F9AB\u{5DBA}        0F9AC\u{601C}        0F9AD\u{73B2}        0F9AE\u{7469}        \
    0F9AF\u{7F9A}        0F9B0\u{8046}        0F9B1\u{9234}        0F9B2\u{96F6}        \
    0F9B3\u{9748}        0F9B4\u{9818}        0F9B5\u{4F8B}        0F9B6\u{79AE}        \
    0F9B7\u{91B4}        0F9B8\u{96B8}        0F9B9\u{60E1}        0F9BA\u{4E86}        \
    0F9BB\u{50DA}        0F9BC\u{5BEE}        0F9BD\u{5C3F}        0F9BE\u{6599}        \
    0F9BF\u{6A02}        0F9C0\u{71CE}        0F9C1\u{7642}        0F9C2\u{84FC}        \
    0F9C3\u{907C}        0F9C4\u{9F8D}        0F9C5\u{6688}        0F9C6\u{962E}        \
    0F9C7\u{5289}        0F9C8\u{677B}        0F9C9\u{67F3}        0F9CA\u{6D41}        \
    0F9CB\u{6E9C}        0F9CC\u{7409}        0F9CD\u{7559}        0F9CE\u{786B}        \
    0F9CF\u{7D10}        0F9D0\u{985E}        0F9D1\u{516D}        0F9D2\u{622E}        \
    0F9D3\u{9678}        0F9D4\u{502B}        0F9D5\u{5D19}        0F9D6\u{6DEA}        \
    0F9D7\u{8F2A}        0F9D8\u{5F8B}        0F9D9\u{6144}        0F9DA\u{6817}        \
    0F9DB\u{7387}        0F9DC\u{9686}        0F9DD\u{5229}        0F9DE\u{540F}        \
    0F9DF\u{5C65}        0F9E0\u{6613}        0F9E1\u{674E}        0F9E2\u{68A8}        \
    0F9E3\u{6CE5}        0F9E4\u{7406}        0F9E5\u{75E2}        0F9E6\u{7F79}        \
    0F9E7\u{88CF}        0F9E8\u{88E1}        0F9E9\u{91CC}        0F9EA\u{96E2}        \
    0F9EB\u{533F}        0F9EC\u{6EBA}        0F9ED\u{541D}        0F9EE\u{71D0}        \
    0F9EF\u{7498}        0F9F0\u{85FA}        0F9F1\u{96A3}        0F9F2\u{9C57}        \
    0F9F3\u{9E9F}        0F9F4\u{6797}        0F9F5\u{6DCB}        0F9F6\u{81E8}        \
    0F9F7\u{7ACB}        0F9F8\u{7B20}        0F9F9\u{7C92}        0F9FA\u{72C0}        \
    0F9FB\u{7099}        0F9FC\u{8B58}        0F9FD\u{4EC0}        0F9FE\u{8336}        \
    0F9FF\u{523A}        0FA00\u{5207}        0FA01\u{5EA6}        0FA02\u{62D3}        \
    0FA03\u{7CD6}        0FA04\u{5B85}        0FA05\u{6D1E}        0FA06\u{66B4}        \
    0FA07\u{8F3B}        0FA08\u{884C}        0FA09\u{964D}        0FA0A\u{898B}        \
    0FA0B\u{5ED3}        0FA0C\u{5140}        0FA0D\u{55C0}        0FA10\u{585A}        \
    0FA12\u{6674}        0FA15\u{51DE}        0FA16\u{732A}        0FA17\u{76CA}        \
    0FA18\u{793C}        0FA19\u{795E}        0FA1A\u{7965}        0FA1B\u{798F}        \
    0FA1C\u{9756}        0FA1D\u{7CBE}        0FA1E\u{7FBD}        0FA20\u{8612}        \
    0FA22\u{8AF8}        0FA25\u{9038}        0FA26\u{90FD}        0FA2A\u{98EF}        \
    0FA2B\u{98FC}        0FA2C\u{9928}        0FA2D\u{9DB4}        0FA2E\u{90DE}        \
    0FA2F\u{96B7}        0FA30\u{4FAE}        0FA31\u{50E7}        0FA32\u{514D}        \
    0FA33\u{52C9}        0FA34\u{52E4}        0FA35\u{5351}        0FA36\u{559D}        \
    0FA37\u{5606}        0FA38\u{5668}        0FA39\u{5840}        0FA3A\u{58A8}        \
    0FA3B\u{5C64}        0FA3C\u{5C6E}        0FA3D\u{6094}        0FA3E\u{6168}        \
    0FA3F\u{618E}        0FA40\u{61F2}        0FA41\u{654F}        0FA42\u{65E2}        \
    0FA43\u{6691}        0FA44\u{6885}        0FA45\u{6D77}        0FA46\u{6E1A}        \
    0FA47\u{6F22}        0FA48\u{716E}        0FA49\u{722B}        0FA4A\u{7422}        \
    0FA4B\u{7891}        0FA4C\u{793E}        0FA4D\u{7949}        0FA4E\u{7948}        \
    0FA4F\u{7950}        0FA50\u{7956}        0FA51\u{795D}        0FA52\u{798D}        \
    0FA53\u{798E}        0FA54\u{7A40}        0FA55\u{7A81}        0FA56\u{7BC0}        \
    0FA57\u{7DF4}        0FA58\u{7E09}        0FA59\u{7E41}        0FA5A\u{7F72}        \
    0FA5B\u{8005}        0FA5C\u{81ED}        0FA5D\u{8279}        0FA5E\u{8279}        \
    0FA5F\u{8457}        0FA60\u{8910}        0FA61\u{8996}        0FA62\u{8B01}        \
    0FA63\u{8B39}        0FA64\u{8CD3}        0FA65\u{8D08}        0FA66\u{8FB6}        \
    0FA67\u{9038}        0FA68\u{96E3}        0FA69\u{97FF}        0FA6A\u{983B}        \
    0FA6B\u{6075}        0FA6C\u{242EE}       0FA6D\u{8218}        0FA70\u{4E26}        \
    0FA71\u{51B5}        0FA72\u{5168}        0FA73\u{4F80}        0FA74\u{5145}        \
    0FA75\u{5180}        0FA76\u{52C7}        0FA77\u{52FA}        0FA78\u{559D}        \
    0FA79\u{5555}        0FA7A\u{5599}        0FA7B\u{55E2}        0FA7C\u{585A}        \
    0FA7D\u{58B3}        0FA7E\u{5944}        0FA7F\u{5954}        0FA80\u{5A62}        \
    0FA81\u{5B28}        0FA82\u{5ED2}        0FA83\u{5ED9}        0FA84\u{5F69}        \
    0FA85\u{5FAD}        0FA86\u{60D8}        0FA87\u{614E}        0FA88\u{6108}        \
    0FA89\u{618E}        0FA8A\u{6160}        0FA8B\u{61F2}        0FA8C\u{6234}        \
    0FA8D\u{63C4}        0FA8E\u{641C}        0FA8F\u{6452}        0FA90\u{6556}        \
    0FA91\u{6674}        0FA92\u{6717}        0FA93\u{671B}        0FA94\u{6756}        \
    0FA95\u{6B79}        0FA96\u{6BBA}        0FA97\u{6D41}        0FA98\u{6EDB}        \
    0FA99\u{6ECB}        0FA9A\u{6F22}        0FA9B\u{701E}        0FA9C\u{716E}        \
    0FA9D\u{77A7}        0FA9E\u{7235}        0FA9F\u{72AF}        0FAA0\u{732A}        \
    0FAA1\u{7471}        0FAA2\u{7506}        0FAA3\u{753B}        0FAA4\u{761D}        \
    0FAA5\u{761F}        0FAA6\u{76CA}        0FAA7\u{76DB}        0FAA8\u{76F4}        \
    0FAA9\u{774A}        0FAAA\u{7740}        0FAAB\u{78CC}        0FAAC\u{7AB1}        \
    0FAAD\u{7BC0}        0FAAE\u{7C7B}        0FAAF\u{7D5B}        0FAB0\u{7DF4}        \
    0FAB1\u{7F3E}        0FAB2\u{8005}        0FAB3\u{8352}        0FAB4\u{83EF}        \
    0FAB5\u{8779}        0FAB6\u{8941}        0FAB7\u{8986}        0FAB8\u{8996}        \
    0FAB9\u{8ABF}        0FABA\u{8AF8}        0FABB\u{8ACB}        0FABC\u{8B01}        \
    0FABD\u{8AFE}        0FABE\u{8AED}        0FABF\u{8B39}        0FAC0\u{8B8A}        \
    0FAC1\u{8D08}        0FAC2\u{8F38}        0FAC3\u{9072}        0FAC4\u{9199}        \
    0FAC5\u{9276}        0FAC6\u{967C}        0FAC7\u{96E3}        0FAC8\u{9756}        \
    0FAC9\u{97DB}        0FACA\u{97FF}        0FACB\u{980B}        0FACC\u{983B}        \
    0FACD\u{9B12}        0FACE\u{9F9C}        0FACF\u{2284A}       0FAD0\u{22844}       \
    0FAD1\u{233D5}       0FAD2\u{3B9D}        0FAD3\u{4018}        0FAD4\u{4039}        \
    0FAD5\u{25249}       0FAD6\u{25CD0}       0FAD7\u{27ED3}       0FAD8\u{9F43}        \
    0FAD9\u{9F8E}        0FB00ff         0FB01fi         0FB02fl         0FB03ffi        \
    0FB04ffl        0FB05st         0FB06st         0FB13\u{574}\u{576}       \
    0FB14\u{574}\u{565}       0FB15\u{574}\u{56B}       0FB16\u{57E}\u{576}       \
    0FB17\u{574}\u{56D}       0FB1D\u{5D9}         0FB1F\u{5F2}         0FB20\u{5E2}         \
    0FB21\u{5D0}         0FB22\u{5D3}         0FB23\u{5D4}         0FB24\u{5DB}         \
    0FB25\u{5DC}         0FB26\u{5DD}         0FB27\u{5E8}         0FB28\u{5EA}         \
    0FB29+          0FB2A\u{5E9}         0FB2B\u{5E9}         0FB2C\u{5E9}         \
    0FB2D\u{5E9}         0FB2E\u{5D0}         0FB2F\u{5D0}         0FB30\u{5D0}         \
    0FB31\u{5D1}         0FB32\u{5D2}         0FB33\u{5D3}         0FB34\u{5D4}         \
    0FB35\u{5D5}         0FB36\u{5D6}         0FB38\u{5D8}         0FB39\u{5D9}         \
    0FB3A\u{5DA}         0FB3B\u{5DB}         0FB3C\u{5DC}         0FB3E\u{5DE}         \
    0FB40\u{5E0}         0FB41\u{5E1}         0FB43\u{5E3}         0FB44\u{5E4}         \
    0FB46\u{5E6}         0FB47\u{5E7}         0FB48\u{5E8}         0FB49\u{5E9}         \
    0FB4A\u{5EA}         0FB4B\u{5D5}         0FB4C\u{5D1}         0FB4D\u{5DB}         \
    0FB4E\u{5E4}         0FB4F\u{5D0}\u{5DC}       0FB50\u{671}         0FB51\u{671}         \
    0FB52\u{67B}         0FB53\u{67B}         0FB54\u{67B}         0FB55\u{67B}         \
    0FB56\u{67E}         0FB57\u{67E}         0FB58\u{67E}         0FB59\u{67E}         \
    0FB5A\u{680}         0FB5B\u{680}         0FB5C\u{680}         0FB5D\u{680}         \
    0FB5E\u{67A}         0FB5F\u{67A}         0FB60\u{67A}         0FB61\u{67A}         \
    0FB62\u{67F}         0FB63\u{67F}         0FB64\u{67F}         0FB65\u{67F}         \
    0FB66\u{679}         0FB67\u{679}         0FB68\u{679}         0FB69\u{679}         \
    0FB6A\u{6A4}         0FB6B\u{6A4}         0FB6C\u{6A4}         0FB6D\u{6A4}         \
    0FB6E\u{6A6}         0FB6F\u{6A6}         0FB70\u{6A6}         0FB71\u{6A6}         \
    0FB72\u{684}         0FB73\u{684}         0FB74\u{684}         0FB75\u{684}         \
    0FB76\u{683}         0FB77\u{683}         0FB78\u{683}         0FB79\u{683}         \
    0FB7A\u{686}         0FB7B\u{686}         0FB7C\u{686}         0FB7D\u{686}         \
    0FB7E\u{687}         0FB7F\u{687}         0FB80\u{687}         0FB81\u{687}         \
    0FB82\u{68D}         0FB83\u{68D}         0FB84\u{68C}         0FB85\u{68C}         \
    0FB86\u{68E}         0FB87\u{68E}         0FB88\u{688}         0FB89\u{688}         \
    0FB8A\u{698}         0FB8B\u{698}         0FB8C\u{691}         0FB8D\u{691}         \
    0FB8E\u{643}         0FB8F\u{643}         0FB90\u{643}         0FB91\u{643}         \
    0FB92\u{6AF}         0FB93\u{6AF}         0FB94\u{6AF}         0FB95\u{6AF}         \
    0FB96\u{6B3}         0FB97\u{6B3}         0FB98\u{6B3}         0FB99\u{6B3}         \
    0FB9A\u{6B1}         0FB9B\u{6B1}         0FB9C\u{6B1}         0FB9D\u{6B1}         \
    0FB9E\u{6BA}         0FB9F\u{6BA}         0FBA0\u{6BB}         0FBA1\u{6BB}         \
    0FBA2\u{6BB}         0FBA3\u{6BB}         0FBA4\u{6D5}         0FBA5\u{6D5}         \
    0FBA6\u{647}         0FBA7\u{647}         0FBA8\u{647}         0FBA9\u{647}         \
    0FBAA\u{6BE}         0FBAB\u{6BE}         0FBAC\u{6BE}         0FBAD\u{6BE}         \
    0FBAE\u{6D2}         0FBAF\u{6D2}         0FBB0\u{6D2}         0FBB1\u{6D2}         \
    0FBD3\u{6AD}         0FBD4\u{6AD}         0FBD5\u{6AD}         0FBD6\u{6AD}         \
    0FBD7\u{6C7}         0FBD8\u{6C7}         0FBD9\u{6C6}         0FBDA\u{6C6}         \
    0FBDB\u{6C8}         0FBDC\u{6C8}         0FBDD\u{6C7}\u{674}       0FBDE\u{6CB}         \
    0FBDF\u{6CB}         0FBE0\u{6C5}         0FBE1\u{6C5}         0FBE2\u{6C9}         \
    0FBE3\u{6C9}         0FBE4\u{6D0}         0FBE5\u{6D0}         0FBE6\u{6D0}         \
    0FBE7\u{6D0}         0FBE8\u{64A}         0FBE9\u{64A}         0FBEA\u{64A}\u{627}       \
    0FBEB\u{64A}\u{627}       0FBEC\u{64A}\u{6D5}       0FBED\u{64A}\u{6D5}       \
    0FBEE\u{64A}\u{648}       0FBEF\u{64A}\u{648}       0FBF0\u{64A}\u{6C7}       \
    0FBF1\u{64A}\u{6C7}       0FBF2\u{64A}\u{6C6}       0FBF3\u{64A}\u{6C6}       \
    0FBF4\u{64A}\u{6C8}       0FBF5\u{64A}\u{6C8}       0FBF6\u{64A}\u{6D0}       \
    0FBF7\u{64A}\u{6D0}       0FBF8\u{64A}\u{6D0}       0FBF9\u{64A}\u{64A}       \
    0FBFA\u{64A}\u{64A}       0FBFB\u{64A}\u{64A}       0FBFC\u{64A}         0FBFD\u{64A}         \
    0FBFE\u{64A}         0FBFF\u{64A}         0FC00\u{64A}\u{62C}       0FC01\u{64A}\u{62D}       \
    0FC02\u{64A}\u{645}       0FC03\u{64A}\u{64A}       0FC04\u{64A}\u{64A}       \
    0FC05\u{628}\u{62C}       0FC06\u{628}\u{62D}       0FC07\u{628}\u{62E}       \
    0FC08\u{628}\u{645}       0FC09\u{628}\u{64A}       0FC0A\u{628}\u{64A}       \
    0FC0B\u{62A}\u{62C}       0FC0C\u{62A}\u{62D}       0FC0D\u{62A}\u{62E}       \
    0FC0E\u{62A}\u{645}       0FC0F\u{62A}\u{64A}       0FC10\u{62A}\u{64A}       \
    0FC11\u{62B}\u{62C}       0FC12\u{62B}\u{645}       0FC13\u{62B}\u{64A}       \
    0FC14\u{62B}\u{64A}       0FC15\u{62C}\u{62D}       0FC16\u{62C}\u{645}       \
    0FC17\u{62D}\u{62C}       0FC18\u{62D}\u{645}       0FC19\u{62E}\u{62C}       \
    0FC1A\u{62E}\u{62D}       0FC1B\u{62E}\u{645}       0FC1C\u{633}\u{62C}       \
    0FC1D\u{633}\u{62D}       0FC1E\u{633}\u{62E}       0FC1F\u{633}\u{645}       \
    0FC20\u{635}\u{62D}       0FC21\u{635}\u{645}       0FC22\u{636}\u{62C}       \
    0FC23\u{636}\u{62D}       0FC24\u{636}\u{62E}       0FC25\u{636}\u{645}       \
    0FC26\u{637}\u{62D}       0FC27\u{637}\u{645}       0FC28\u{638}\u{645}       \
    0FC29\u{639}\u{62C}       0FC2A\u{639}\u{645}       0FC2B\u{63A}\u{62C}       \
    0FC2C\u{63A}\u{645}       0FC2D\u{641}\u{62C}       0FC2E\u{641}\u{62D}       \
    0FC2F\u{641}\u{62E}       0FC30\u{641}\u{645}       0FC31\u{641}\u{64A}       \
    0FC32\u{641}\u{64A}       0FC33\u{642}\u{62D}       0FC34\u{642}\u{645}       \
    0FC35\u{642}\u{64A}       0FC36\u{642}\u{64A}       0FC37\u{643}\u{627}       \
    0FC38\u{643}\u{62C}       0FC39\u{643}\u{62D}       0FC3A\u{643}\u{62E}       \
    0FC3B\u{643}\u{644}       0FC3C\u{643}\u{645}       0FC3D\u{643}\u{64A}       \
    0FC3E\u{643}\u{64A}       0FC3F\u{644}\u{62C}       0FC40\u{644}\u{62D}       \
    0FC41\u{644}\u{62E}       0FC42\u{644}\u{645}       0FC43\u{644}\u{64A}       \
    0FC44\u{644}\u{64A}       0FC45\u{645}\u{62C}       0FC46\u{645}\u{62D}       \
    0FC47\u{645}\u{62E}       0FC48\u{645}\u{645}       0FC49\u{645}\u{64A}       \
    0FC4A\u{645}\u{64A}       0FC4B\u{646}\u{62C}       0FC4C\u{646}\u{62D}       \
    0FC4D\u{646}\u{62E}       0FC4E\u{646}\u{645}       0FC4F\u{646}\u{64A}       \
    0FC50\u{646}\u{64A}       0FC51\u{647}\u{62C}       0FC52\u{647}\u{645}       \
    0FC53\u{647}\u{64A}       0FC54\u{647}\u{64A}       0FC55\u{64A}\u{62C}       \
    0FC56\u{64A}\u{62D}       0FC57\u{64A}\u{62E}       0FC58\u{64A}\u{645}       \
    0FC59\u{64A}\u{64A}       0FC5A\u{64A}\u{64A}       0FC5B\u{630}         0FC5C\u{631}         \
    0FC5D\u{64A}         0FC5E           0FC5F           0FC60           0FC61           \
    0FC62           0FC63           0FC64\u{64A}\u{631}       0FC65\u{64A}\u{632}       \
    0FC66\u{64A}\u{645}       0FC67\u{64A}\u{646}       0FC68\u{64A}\u{64A}       \
    0FC69\u{64A}\u{64A}       0FC6A\u{628}\u{631}       0FC6B\u{628}\u{632}       \
    0FC6C\u{628}\u{645}       0FC6D\u{628}\u{646}       0FC6E\u{628}\u{64A}       \
    0FC6F\u{628}\u{64A}       0FC70\u{62A}\u{631}       0FC71\u{62A}\u{632}       \
    0FC72\u{62A}\u{645}       0FC73\u{62A}\u{646}       0FC74\u{62A}\u{64A}       \
    0FC75\u{62A}\u{64A}       0FC76\u{62B}\u{631}       0FC77\u{62B}\u{632}       \
    0FC78\u{62B}\u{645}       0FC79\u{62B}\u{646}       0FC7A\u{62B}\u{64A}       \
    0FC7B\u{62B}\u{64A}       0FC7C\u{641}\u{64A}       0FC7D\u{641}\u{64A}       \
    0FC7E\u{642}\u{64A}       0FC7F\u{642}\u{64A}       0FC80\u{643}\u{627}       \
    0FC81\u{643}\u{644}       0FC82\u{643}\u{645}       0FC83\u{643}\u{64A}       \
    0FC84\u{643}\u{64A}       0FC85\u{644}\u{645}       0FC86\u{644}\u{64A}       \
    0FC87\u{644}\u{64A}       0FC88\u{645}\u{627}       0FC89\u{645}\u{645}       \
    0FC8A\u{646}\u{631}       0FC8B\u{646}\u{632}       0FC8C\u{646}\u{645}       \
    0FC8D\u{646}\u{646}       0FC8E\u{646}\u{64A}       0FC8F\u{646}\u{64A}       \
    0FC90\u{64A}         0FC91\u{64A}\u{631}       0FC92\u{64A}\u{632}       \
    0FC93\u{64A}\u{645}       0FC94\u{64A}\u{646}       0FC95\u{64A}\u{64A}       \
    0FC96\u{64A}\u{64A}       0FC97\u{64A}\u{62C}       0FC98\u{64A}\u{62D}       \
    0FC99\u{64A}\u{62E}       0FC9A\u{64A}\u{645}       0FC9B\u{64A}\u{647}       \
    0FC9C\u{628}\u{62C}       0FC9D\u{628}\u{62D}       0FC9E\u{628}\u{62E}       \
    0FC9F\u{628}\u{645}       0FCA0\u{628}\u{647}       0FCA1\u{62A}\u{62C}       \
    0FCA2\u{62A}\u{62D}       0FCA3\u{62A}\u{62E}       0FCA4\u{62A}\u{645}       \
    0FCA5\u{62A}\u{647}       0FCA6\u{62B}\u{645}       0FCA7\u{62C}\u{62D}       \
    0FCA8\u{62C}\u{645}       0FCA9\u{62D}\u{62C}       0FCAA\u{62D}\u{645}       \
    0FCAB\u{62E}\u{62C}       0FCAC\u{62E}\u{645}       0FCAD\u{633}\u{62C}       \
    0FCAE\u{633}\u{62D}       0FCAF\u{633}\u{62E}       0FCB0\u{633}\u{645}       \
    0FCB1\u{635}\u{62D}       0FCB2\u{635}\u{62E}       0FCB3\u{635}\u{645}       \
    0FCB4\u{636}\u{62C}       0FCB5\u{636}\u{62D}       0FCB6\u{636}\u{62E}       \
    0FCB7\u{636}\u{645}       0FCB8\u{637}\u{62D}       0FCB9\u{638}\u{645}       \
    0FCBA\u{639}\u{62C}       0FCBB\u{639}\u{645}       0FCBC\u{63A}\u{62C}       \
    0FCBD\u{63A}\u{645}       0FCBE\u{641}\u{62C}       0FCBF\u{641}\u{62D}       \
    0FCC0\u{641}\u{62E}       0FCC1\u{641}\u{645}       0FCC2\u{642}\u{62D}       \
    0FCC3\u{642}\u{645}       0FCC4\u{643}\u{62C}       0FCC5\u{643}\u{62D}       \
    0FCC6\u{643}\u{62E}       0FCC7\u{643}\u{644}       0FCC8\u{643}\u{645}       \
    0FCC9\u{644}\u{62C}       0FCCA\u{644}\u{62D}       0FCCB\u{644}\u{62E}       \
    0FCCC\u{644}\u{645}       0FCCD\u{644}\u{647}       0FCCE\u{645}\u{62C}       \
    0FCCF\u{645}\u{62D}       0FCD0\u{645}\u{62E}       0FCD1\u{645}\u{645}       \
    0FCD2\u{646}\u{62C}       0FCD3\u{646}\u{62D}       0FCD4\u{646}\u{62E}       \
    0FCD5\u{646}\u{645}       0FCD6\u{646}\u{647}       0FCD7\u{647}\u{62C}       \
    0FCD8\u{647}\u{645}       0FCD9\u{647}         0FCDA\u{64A}\u{62C}       \
    0FCDB\u{64A}\u{62D}       0FCDC\u{64A}\u{62E}       0FCDD\u{64A}\u{645}       \
    0FCDE\u{64A}\u{647}       0FCDF\u{64A}\u{645}       0FCE0\u{64A}\u{647}       \
    0FCE1\u{628}\u{645}       0FCE2\u{628}\u{647}       0FCE3\u{62A}\u{645}       \
    0FCE4\u{62A}\u{647}       0FCE5\u{62B}\u{645}       0FCE6\u{62B}\u{647}       \
    0FCE7\u{633}\u{645}       0FCE8\u{633}\u{647}       0FCE9\u{634}\u{645}       \
    0FCEA\u{634}\u{647}       0FCEB\u{643}\u{644}       0FCEC\u{643}\u{645}       \
    0FCED\u{644}\u{645}       0FCEE\u{646}\u{645}       0FCEF\u{646}\u{647}       \
    0FCF0\u{64A}\u{645}       0FCF1\u{64A}\u{647}       0FCF2           0FCF3           \
    0FCF4           0FCF5\u{637}\u{64A}       0FCF6\u{637}\u{64A}       0FCF7\u{639}\u{64A}       \
    0FCF8\u{639}\u{64A}       0FCF9\u{63A}\u{64A}       0FCFA\u{63A}\u{64A}       \
    0FCFB\u{633}\u{64A}       0FCFC\u{633}\u{64A}       0FCFD\u{634}\u{64A}       \
    0FCFE\u{634}\u{64A}       0FCFF\u{62D}\u{64A}       0FD00\u{62D}\u{64A}       \
    0FD01\u{62C}\u{64A}       0FD02\u{62C}\u{64A}       0FD03\u{62E}\u{64A}       \
    0FD04\u{62E}\u{64A}       0FD05\u{635}\u{64A}       0FD06\u{635}\u{64A}       \
    0FD07\u{636}\u{64A}       0FD08\u{636}\u{64A}       0FD09\u{634}\u{62C}       \
    0FD0A\u{634}\u{62D}       0FD0B\u{634}\u{62E}       0FD0C\u{634}\u{645}       \
    0FD0D\u{634}\u{631}       0FD0E\u{633}\u{631}       0FD0F\u{635}\u{631}       \
    0FD10\u{636}\u{631}       0FD11\u{637}\u{64A}       0FD12\u{637}\u{64A}       \
    0FD13\u{639}\u{64A}       0FD14\u{639}\u{64A}       0FD15\u{63A}\u{64A}       \
    0FD16\u{63A}\u{64A}       0FD17\u{633}\u{64A}       0FD18\u{633}\u{64A}       \
    0FD19\u{634}\u{64A}       0FD1A\u{634}\u{64A}       0FD1B\u{62D}\u{64A}       \
    0FD1C\u{62D}\u{64A}       0FD1D\u{62C}\u{64A}       0FD1E\u{62C}\u{64A}       \
    0FD1F\u{62E}\u{64A}       0FD20\u{62E}\u{64A}       0FD21\u{635}\u{64A}       \
    0FD22\u{635}\u{64A}       0FD23\u{636}\u{64A}       0FD24\u{636}\u{64A}       \
    0FD25\u{634}\u{62C}       0FD26\u{634}\u{62D}       0FD27\u{634}\u{62E}       \
    0FD28\u{634}\u{645}       0FD29\u{634}\u{631}       0FD2A\u{633}\u{631}       \
    0FD2B\u{635}\u{631}       0FD2C\u{636}\u{631}       0FD2D\u{634}\u{62C}       \
    0FD2E\u{634}\u{62D}       0FD2F\u{634}\u{62E}       0FD30\u{634}\u{645}       \
    0FD31\u{633}\u{647}       0FD32\u{634}\u{647}       0FD33\u{637}\u{645}       \
    0FD34\u{633}\u{62C}       0FD35\u{633}\u{62D}       0FD36\u{633}\u{62E}       \
    0FD37\u{634}\u{62C}       0FD38\u{634}\u{62D}       0FD39\u{634}\u{62E}       \
    0FD3A\u{637}\u{645}       0FD3B\u{638}\u{645}       0FD3C\u{627}         0FD3D\u{627}         \
    0FD50\u{62A}\u{62C}\u{645}     0FD51\u{62A}\u{62D}\u{62C}     0FD52\u{62A}\u{62D}\u{62C}     \
    0FD53\u{62A}\u{62D}\u{645}     0FD54\u{62A}\u{62E}\u{645}     0FD55\u{62A}\u{645}\u{62C}     \
    0FD56\u{62A}\u{645}\u{62D}     0FD57\u{62A}\u{645}\u{62E}     0FD58\u{62C}\u{645}\u{62D}     \
    0FD59\u{62C}\u{645}\u{62D}     0FD5A\u{62D}\u{645}\u{64A}     0FD5B\u{62D}\u{645}\u{64A}     \
    0FD5C\u{633}\u{62D}\u{62C}     0FD5D\u{633}\u{62C}\u{62D}     0FD5E\u{633}\u{62C}\u{64A}     \
    0FD5F\u{633}\u{645}\u{62D}     0FD60\u{633}\u{645}\u{62D}     0FD61\u{633}\u{645}\u{62C}     \
    0FD62\u{633}\u{645}\u{645}     0FD63\u{633}\u{645}\u{645}     0FD64\u{635}\u{62D}\u{62D}     \
    0FD65\u{635}\u{62D}\u{62D}     0FD66\u{635}\u{645}\u{645}     0FD67\u{634}\u{62D}\u{645}     \
    0FD68\u{634}\u{62D}\u{645}     0FD69\u{634}\u{62C}\u{64A}     0FD6A\u{634}\u{645}\u{62E}     \
    0FD6B\u{634}\u{645}\u{62E}     0FD6C\u{634}\u{645}\u{645}     0FD6D\u{634}\u{645}\u{645}     \
    0FD6E\u{636}\u{62D}\u{64A}     0FD6F\u{636}\u{62E}\u{645}     0FD70\u{636}\u{62E}\u{645}     \
    0FD71\u{637}\u{645}\u{62D}     0FD72\u{637}\u{645}\u{62D}     0FD73\u{637}\u{645}\u{645}     \
    0FD74\u{637}\u{645}\u{64A}     0FD75\u{639}\u{62C}\u{645}     0FD76\u{639}\u{645}\u{645}     \
    0FD77\u{639}\u{645}\u{645}     0FD78\u{639}\u{645}\u{64A}     0FD79\u{63A}\u{645}\u{645}     \
    0FD7A\u{63A}\u{645}\u{64A}     0FD7B\u{63A}\u{645}\u{64A}     0FD7C\u{641}\u{62E}\u{645}     \
    0FD7D\u{641}\u{62E}\u{645}     0FD7E\u{642}\u{645}\u{62D}     0FD7F\u{642}\u{645}\u{645}     \
    0FD80\u{644}\u{62D}\u{645}     0FD81\u{644}\u{62D}\u{64A}     0FD82\u{644}\u{62D}\u{64A}     \
    0FD83\u{644}\u{62C}\u{62C}     0FD84\u{644}\u{62C}\u{62C}     0FD85\u{644}\u{62E}\u{645}     \
    0FD86\u{644}\u{62E}\u{645}     0FD87\u{644}\u{645}\u{62D}     0FD88\u{644}\u{645}\u{62D}     \
    0FD89\u{645}\u{62D}\u{62C}     0FD8A\u{645}\u{62D}\u{645}     0FD8B\u{645}\u{62D}\u{64A}     \
    0FD8C\u{645}\u{62C}\u{62D}     0FD8D\u{645}\u{62C}\u{645}     0FD8E\u{645}\u{62E}\u{62C}     \
    0FD8F\u{645}\u{62E}\u{645}     0FD92\u{645}\u{62C}\u{62E}     0FD93\u{647}\u{645}\u{62C}     \
    0FD94\u{647}\u{645}\u{645}     0FD95\u{646}\u{62D}\u{645}     0FD96\u{646}\u{62D}\u{64A}     \
    0FD97\u{646}\u{62C}\u{645}     0FD98\u{646}\u{62C}\u{645}     0FD99\u{646}\u{62C}\u{64A}     \
    0FD9A\u{646}\u{645}\u{64A}     0FD9B\u{646}\u{645}\u{64A}     0FD9C\u{64A}\u{645}\u{645}     \
    0FD9D\u{64A}\u{645}\u{645}     0FD9E\u{628}\u{62E}\u{64A}     0FD9F\u{62A}\u{62C}\u{64A}     \
    0FDA0\u{62A}\u{62C}\u{64A}     0FDA1\u{62A}\u{62E}\u{64A}     0FDA2\u{62A}\u{62E}\u{64A}     \
    0FDA3\u{62A}\u{645}\u{64A}     0FDA4\u{62A}\u{645}\u{64A}     0FDA5\u{62C}\u{645}\u{64A}     \
    0FDA6\u{62C}\u{62D}\u{64A}     0FDA7\u{62C}\u{645}\u{64A}     0FDA8\u{633}\u{62E}\u{64A}     \
    0FDA9\u{635}\u{62D}\u{64A}     0FDAA\u{634}\u{62D}\u{64A}     0FDAB\u{636}\u{62D}\u{64A}     \
    0FDAC\u{644}\u{62C}\u{64A}     0FDAD\u{644}\u{645}\u{64A}     0FDAE\u{64A}\u{62D}\u{64A}     \
    0FDAF\u{64A}\u{62C}\u{64A}     0FDB0\u{64A}\u{645}\u{64A}     0FDB1\u{645}\u{645}\u{64A}     \
    0FDB2\u{642}\u{645}\u{64A}     0FDB3\u{646}\u{62D}\u{64A}     0FDB4\u{642}\u{645}\u{62D}     \
    0FDB5\u{644}\u{62D}\u{645}     0FDB6\u{639}\u{645}\u{64A}     0FDB7\u{643}\u{645}\u{64A}     \
    0FDB8\u{646}\u{62C}\u{62D}     0FDB9\u{645}\u{62E}\u{64A}     0FDBA\u{644}\u{62C}\u{645}     \
    0FDBB\u{643}\u{645}\u{645}     0FDBC\u{644}\u{62C}\u{645}     0FDBD\u{646}\u{62C}\u{62D}     \
    0FDBE\u{62C}\u{62D}\u{64A}     0FDBF\u{62D}\u{62C}\u{64A}     0FDC0\u{645}\u{62C}\u{64A}     \
    0FDC1\u{641}\u{645}\u{64A}     0FDC2\u{628}\u{62D}\u{64A}     0FDC3\u{643}\u{645}\u{645}     \
    0FDC4\u{639}\u{62C}\u{645}     0FDC5\u{635}\u{645}\u{645}     0FDC6\u{633}\u{62E}\u{64A}     \
    0FDC7\u{646}\u{62C}\u{64A}     0FE00           0FE01           0FE02           0FE03           \
    0FE04           0FE05           0FE06           0FE07           0FE08           0FE09           \
    0FE0A           0FE0B           0FE0C           0FE0D           0FE0E           0FE0F           \
    0FE10,          0FE11,          0FE12.          0FE13:          0FE14;          0FE15!          \
    0FE16?          0FE17\u{3016}        0FE18\u{3017}        0FE19...        0FE20           \
    0FE21           0FE22           0FE23           0FE24           0FE25           0FE26           \
    0FE27           0FE28           0FE29           0FE2A           0FE2B           0FE2C           \
    0FE2D           0FE2E           0FE2F           0FE30..         0FE31-          0FE32-          \
    0FE33_          0FE34_          0FE35(          0FE36)          0FE37{          0FE38}          \
    0FE39\u{3014}        0FE3A\u{3015}        0FE3B\u{3010}        0FE3C\u{3011}        \
    0FE3D\u{300A}        0FE3E\u{300B}        0FE3F\u{3008}        0FE40\u{3009}        \
    0FE41\"          0FE42\"          0FE43\"          0FE44\"          0FE47[          \
    0FE48]          0FE49           0FE4A           0FE4B           0FE4C           0FE4D_          \
    0FE4E_          0FE4F_          0FE50,          0FE51,          0FE52.          0FE54;          \
    0FE55:          0FE56?          0FE57!          0FE58-          0FE59(          0FE5A)          \
    0FE5B{          0FE5C}          0FE5D\u{3014}        0FE5E\u{3015}        0FE5F#          \
    0FE60&          0FE61*          0FE62+          0FE63-          0FE64<          0FE65>          \
    0FE66=          0FE68\\          0FE69$          0FE6A%          0FE6B@          \
    0FE70           0FE71           0FE72           0FE74           0FE76           0FE77           \
    0FE78           0FE79           0FE7A           0FE7B           0FE7C           0FE7D           \
    0FE7E           0FE7F           0FE80\u{621}         0FE81\u{627}         0FE82\u{627}         \
    0FE83\u{627}         0FE84\u{627}         0FE85\u{648}         0FE86\u{648}         \
    0FE87\u{627}         0FE88\u{627}         0FE89\u{64A}         0FE8A\u{64A}         \
    0FE8B\u{64A}         0FE8C\u{64A}         0FE8D\u{627}         0FE8E\u{627}         \
    0FE8F\u{628}         0FE90\u{628}         0FE91\u{628}         0FE92\u{628}         \
    0FE93\u{629}         0FE94\u{629}         0FE95\u{62A}         0FE96\u{62A}         \
    0FE97\u{62A}         0FE98\u{62A}         0FE99\u{62B}         0FE9A\u{62B}         \
    0FE9B\u{62B}         0FE9C\u{62B}         0FE9D\u{62C}         0FE9E\u{62C}         \
    0FE9F\u{62C}         0FEA0\u{62C}         0FEA1\u{62D}         0FEA2\u{62D}         \
    0FEA3\u{62D}         0FEA4\u{62D}         0FEA5\u{62E}         0FEA6\u{62E}         \
    0FEA7\u{62E}         0FEA8\u{62E}         0FEA9\u{62F}         0FEAA\u{62F}         \
    0FEAB\u{630}         0FEAC\u{630}         0FEAD\u{631}         0FEAE\u{631}         \
    0FEAF\u{632}         0FEB0\u{632}         0FEB1\u{633}         0FEB2\u{633}         \
    0FEB3\u{633}         0FEB4\u{633}         0FEB5\u{634}         0FEB6\u{634}         \
    0FEB7\u{634}         0FEB8\u{634}         0FEB9\u{635}         0FEBA\u{635}         \
    0FEBB\u{635}         0FEBC\u{635}         0FEBD\u{636}         0FEBE\u{636}         \
    0FEBF\u{636}         0FEC0\u{636}         0FEC1\u{637}         0FEC2\u{637}         \
    0FEC3\u{637}         0FEC4\u{637}         0FEC5\u{638}         0FEC6\u{638}         \
    0FEC7\u{638}         0FEC8\u{638}         0FEC9\u{639}         0FECA\u{639}         \
    0FECB\u{639}         0FECC\u{639}         0FECD\u{63A}         0FECE\u{63A}         \
    0FECF\u{63A}         0FED0\u{63A}         0FED1\u{641}         0FED2\u{641}         \
    0FED3\u{641}         0FED4\u{641}         0FED5\u{642}         0FED6\u{642}         \
    0FED7\u{642}         0FED8\u{642}         0FED9\u{643}         0FEDA\u{643}         \
    0FEDB\u{643}         0FEDC\u{643}         0FEDD\u{644}         0FEDE\u{644}         \
    0FEDF\u{644}         0FEE0\u{644}         0FEE1\u{645}         0FEE2\u{645}         \
    0FEE3\u{645}         0FEE4\u{645}         0FEE5\u{646}         0FEE6\u{646}         \
    0FEE7\u{646}         0FEE8\u{646}         0FEE9\u{647}         0FEEA\u{647}         \
    0FEEB\u{647}         0FEEC\u{647}         0FEED\u{648}         0FEEE\u{648}         \
    0FEEF\u{64A}         0FEF0\u{64A}         0FEF1\u{64A}         0FEF2\u{64A}         \
    0FEF3\u{64A}         0FEF4\u{64A}         0FEF5\u{644}\u{627}       0FEF6\u{644}\u{627}       \
    0FEF7\u{644}\u{627}       0FEF8\u{644}\u{627}       0FEF9\u{644}\u{627}       \
    0FEFA\u{644}\u{627}       0FEFB\u{644}\u{627}       0FEFC\u{644}\u{627}       0FEFF           \
    0FF01!          0FF02\"          0FF03#          0FF04$          0FF05%          \
    0FF06&          0FF07'          0FF08(          0FF09)          0FF0A*          0FF0B+          \
    0FF0C,          0FF0D-          0FF0E.          0FF0F/          0FF100          0FF111          \
    0FF122          0FF133          0FF144          0FF155          0FF166          0FF177          \
    0FF188          0FF199          0FF1A:          0FF1B;          0FF1C<          0FF1D=          \
    0FF1E>          0FF1F?          0FF20@          0FF21a          0FF22b          0FF23c          \
    0FF24d          0FF25e          0FF26f          0FF27g          0FF28h          0FF29i          \
    0FF2Aj          0FF2Bk          0FF2Cl          0FF2Dm          0FF2En          0FF2Fo          \
    0FF30p          0FF31q          0FF32r          0FF33s          0FF34t          0FF35u          \
    0FF36v          0FF37w          0FF38x          0FF39y          0FF3Az          0FF3B[          \
    0FF3C\\          0FF3D]          0FF3E^          0FF3F_          0FF40'          \
    0FF41a          0FF42b          0FF43c          0FF44d          0FF45e          0FF46f          \
    0FF47g          0FF48h          0FF49i          0FF4Aj          0FF4Bk          0FF4Cl          \
    0FF4Dm          0FF4En          0FF4Fo          0FF50p          0FF51q          0FF52r          \
    0FF53s          0FF54t          0FF55u          0FF56v          0FF57w          0FF58x          \
    0FF59y          0FF5Az          0FF5B{          0FF5C|          0FF5D}          0FF5E-          \
    0FF5F\u{2985}        0FF60\u{2986}        0FF61.          0FF62\"          0FF63\"          \
    0FF64,          0FF65.          0FF66\u{30F2}        0FF67\u{30A1}        0FF68\u{30A3}        \
    0FF69\u{30A5}        0FF6A\u{30A7}        0FF6B\u{30A9}        0FF6C\u{30E3}        \
    0FF6D\u{30E5}        0FF6E\u{30E7}        0FF6F\u{30C3}        0FF70\u{30FC}        \
    0FF71\u{30A2}        0FF72\u{30A4}        0FF73\u{30A6}        0FF74\u{30A8}        \
    0FF75\u{30AA}        0FF76\u{30AB}        0FF77\u{30AD}        0FF78\u{30AF}        \
    0FF79\u{30B1}        0FF7A\u{30B3}        0FF7B\u{30B5}        0FF7C\u{30B7}        \
    0FF7D\u{30B9}        0FF7E\u{30BB}        0FF7F\u{30BD}        0FF80\u{30BF}        \
    0FF81\u{30C1}        0FF82\u{30C4}        0FF83\u{30C6}        0FF84\u{30C8}        \
    0FF85\u{30CA}        0FF86\u{30CB}        0FF87\u{30CC}        0FF88\u{30CD}        \
    0FF89\u{30CE}        0FF8A\u{30CF}        0FF8B\u{30D2}        0FF8C\u{30D5}        \
    0FF8D\u{30D8}        0FF8E\u{30DB}        0FF8F\u{30DE}        0FF90\u{30DF}        \
    0FF91\u{30E0}        0FF92\u{30E1}        0FF93\u{30E2}        0FF94\u{30E4}        \
    0FF95\u{30E6}        0FF96\u{30E8}        0FF97\u{30E9}        0FF98\u{30EA}        \
    0FF99\u{30EB}        0FF9A\u{30EC}        0FF9B\u{30ED}        0FF9C\u{30EF}        \
    0FF9D\u{30F3}        0FF9E\u{3099}        0FF9F\u{309A}        0FFA0\u{1160}        \
    0FFA1\u{1100}        0FFA2\u{1101}        0FFA3\u{11AA}        0FFA4\u{1102}        \
    0FFA5\u{11AC}        0FFA6\u{11AD}        0FFA7\u{1103}        0FFA8\u{1104}        \
    0FFA9\u{1105}        0FFAA\u{11B0}        0FFAB\u{11B1}        0FFAC\u{11B2}        \
    0FFAD\u{11B3}        0FFAE\u{11B4}        0FFAF\u{11B5}        0FFB0\u{111A}        \
    0FFB1\u{1106}        0FFB2\u{1107}        0FFB3\u{1108}        0FFB4\u{1121}        \
    0FFB5\u{1109}        0FFB6\u{110A}        0FFB7\u{110B}        0FFB8\u{110C}        \
    0FFB9\u{110D}        0FFBA\u{110E}        0FFBB\u{110F}        0FFBC\u{1110}        \
    0FFBD\u{1111}        0FFBE\u{1112}        0FFC2\u{1161}        0FFC3\u{1162}        \
    0FFC4\u{1163}        0FFC5\u{1164}        0FFC6\u{1165}        0FFC7\u{1166}        \
    0FFCA\u{1167}        0FFCB\u{1168}        0FFCC\u{1169}        0FFCD\u{116A}        \
    0FFCE\u{116B}        0FFCF\u{116C}        0FFD2\u{116D}        0FFD3\u{116E}        \
    0FFD4\u{116F}        0FFD5\u{1170}        0FFD6\u{1171}        0FFD7\u{1172}        \
    0FFDA\u{1173}        0FFDB\u{1174}        0FFDC\u{1175}        0FFE0\u{A2}         \
    0FFE1\u{A3}         0FFE2\u{AC}         0FFE3           0FFE4\u{A6}         0FFE5\u{A5}         \
    0FFE6\u{20A9}        0FFE8\u{2502}        0FFE9\u{2190}        0FFEA\u{2191}        \
    0FFEB\u{2192}        0FFEC\u{2193}        0FFED\u{25A0}        0FFEE\u{25CB}        \
    0FFF9           0FFFA           0FFFB           10400\u{10428}       10401\u{10429}       \
    10402\u{1042A}       10403\u{1042B}       10404\u{1042C}       10405\u{1042D}       \
    10406\u{1042E}       10407\u{1042F}       10408\u{10430}       10409\u{10431}       \
    1040A\u{10432}       1040B\u{10433}       1040C\u{10434}       1040D\u{10435}       \
    1040E\u{10436}       1040F\u{10437}       10410\u{10438}       10411\u{10439}       \
    10412\u{1043A}       10413\u{1043B}       10414\u{1043C}       10415\u{1043D}       \
    10416\u{1043E}       10417\u{1043F}       10418\u{10440}       10419\u{10441}       \
    1041A\u{10442}       1041B\u{10443}       1041C\u{10444}       1041D\u{10445}       \
    1041E\u{10446}       1041F\u{10447}       10420\u{10448}       10421\u{10449}       \
    10422\u{1044A}       10423\u{1044B}       10424\u{1044C}       10425\u{1044D}       \
    10426\u{1044E}       10427\u{1044F}       104A00          104A11          104A22          \
    104A33          104A44          104A55          104A66          104A77          104A88          \
    104A99          104B0\u{104D8}       104B1\u{104D9}       104B2\u{104DA}       \
    104B3\u{104DB}       104B4\u{104DC}       104B5\u{104DD}       104B6\u{104DE}       \
    104B7\u{104DF}       104B8\u{104E0}       104B9\u{104E1}       104BA\u{104E2}       \
    104BB\u{104E3}       104BC\u{104E4}       104BD\u{104E5}       104BE\u{104E6}       \
    104BF\u{104E7}       104C0\u{104E8}       104C1\u{104E9}       104C2\u{104EA}       \
    104C3\u{104EB}       104C4\u{104EC}       104C5\u{104ED}       104C6\u{104EE}       \
    104C7\u{104EF}       104C8\u{104F0}       104C9\u{104F1}       104CA\u{104F2}       \
    104CB\u{104F3}       104CC\u{104F4}       104CD\u{104F5}       104CE\u{104F6}       \
    104CF\u{104F7}       104D0\u{104F8}       104D1\u{104F9}       104D2\u{104FA}       \
    104D3\u{104FB}       1D400a          1D401b          1D402c          1D403d          \
    1D404e          1D405f          1D406g          1D407h          1D408i          1D409j          \
    1D40Ak          1D40Bl          1D40Cm          1D40Dn          1D40Eo          1D40Fp          \
    1D410q          1D411r          1D412s          1D413t          1D414u          1D415v          \
    1D416w          1D417x          1D418y          1D419z          1D41Aa          1D41Bb          \
    1D41Cc          1D41Dd          1D41Ee          1D41Ff          1D420g          1D421h          \
    1D422i          1D423j          1D424k          1D425l          1D426m          1D427n          \
    1D428o          1D429p          1D42Aq          1D42Br          1D42Cs          1D42Dt          \
    1D42Eu          1D42Fv          1D430w          1D431x          1D432y          1D433z          \
    1D434a          1D435b          1D436c          1D437d          1D438e          1D439f          \
    1D43Ag          1D43Bh          1D43Ci          1D43Dj          1D43Ek          1D43Fl          \
    1D440m          1D441n          1D442o          1D443p          1D444q          1D445r          \
    1D446s          1D447t          1D448u          1D449v          1D44Aw          1D44Bx          \
    1D44Cy          1D44Dz          1D44Ea          1D44Fb          1D450c          1D451d          \
    1D452e          1D453f          1D454g          1D456i          1D457j          1D458k          \
    1D459l          1D45Am          1D45Bn          1D45Co          1D45Dp          1D45Eq          \
    1D45Fr          1D460s          1D461t          1D462u          1D463v          1D464w          \
    1D465x          1D466y          1D467z          1D468a          1D469b          1D46Ac          \
    1D46Bd          1D46Ce          1D46Df          1D46Eg          1D46Fh          1D470i          \
    1D471j          1D472k          1D473l          1D474m          1D475n          1D476o          \
    1D477p          1D478q          1D479r          1D47As          1D47Bt          1D47Cu          \
    1D47Dv          1D47Ew          1D47Fx          1D480y          1D481z          1D482a          \
    1D483b          1D484c          1D485d          1D486e          1D487f          1D488g          \
    1D489h          1D48Ai          1D48Bj          1D48Ck          1D48Dl          1D48Em          \
    1D48Fn          1D490o          1D491p          1D492q          1D493r          1D494s          \
    1D495t          1D496u          1D497v          1D498w          1D499x          1D49Ay          \
    1D49Bz          1D49Ca          1D49Ec          1D49Fd          1D4A2g          1D4A5j          \
    1D4A6k          1D4A9n          1D4AAo          1D4ABp          1D4ACq          1D4AEs          \
    1D4AFt          1D4B0u          1D4B1v          1D4B2w          1D4B3x          1D4B4y          \
    1D4B5z          1D4B6a          1D4B7b          1D4B8c          1D4B9d          1D4BBf          \
    1D4BDh          1D4BEi          1D4BFj          1D4C0k          1D4C1l          1D4C2m          \
    1D4C3n          1D4C5p          1D4C6q          1D4C7r          1D4C8s          1D4C9t          \
    1D4CAu          1D4CBv          1D4CCw          1D4CDx          1D4CEy          1D4CFz          \
    1D4D0a          1D4D1b          1D4D2c          1D4D3d          1D4D4e          1D4D5f          \
    1D4D6g          1D4D7h          1D4D8i          1D4D9j          1D4DAk          1D4DBl          \
    1D4DCm          1D4DDn          1D4DEo          1D4DFp          1D4E0q          1D4E1r          \
    1D4E2s          1D4E3t          1D4E4u          1D4E5v          1D4E6w          1D4E7x          \
    1D4E8y          1D4E9z          1D4EAa          1D4EBb          1D4ECc          1D4EDd          \
    1D4EEe          1D4EFf          1D4F0g          1D4F1h          1D4F2i          1D4F3j          \
    1D4F4k          1D4F5l          1D4F6m          1D4F7n          1D4F8o          1D4F9p          \
    1D4FAq          1D4FBr          1D4FCs          1D4FDt          1D4FEu          1D4FFv          \
    1D500w          1D501x          1D502y          1D503z          1D504a          1D505b          \
    1D507d          1D508e          1D509f          1D50Ag          1D50Dj          1D50Ek          \
    1D50Fl          1D510m          1D511n          1D512o          1D513p          1D514q          \
    1D516s          1D517t          1D518u          1D519v          1D51Aw          1D51Bx          \
    1D51Cy          1D51Ea          1D51Fb          1D520c          1D521d          1D522e          \
    1D523f          1D524g          1D525h          1D526i          1D527j          1D528k          \
    1D529l          1D52Am          1D52Bn          1D52Co          1D52Dp          1D52Eq          \
    1D52Fr          1D530s          1D531t          1D532u          1D533v          1D534w          \
    1D535x          1D536y          1D537z          1D538a          1D539b          1D53Bd          \
    1D53Ce          1D53Df          1D53Eg          1D540i          1D541j          1D542k          \
    1D543l          1D544m          1D546o          1D54As          1D54Bt          1D54Cu          \
    1D54Dv          1D54Ew          1D54Fx          1D550y          1D552a          1D553b          \
    1D554c          1D555d          1D556e          1D557f          1D558g          1D559h          \
    1D55Ai          1D55Bj          1D55Ck          1D55Dl          1D55Em          1D55Fn          \
    1D560o          1D561p          1D562q          1D563r          1D564s          1D565t          \
    1D566u          1D567v          1D568w          1D569x          1D56Ay          1D56Bz          \
    1D56Ca          1D56Db          1D56Ec          1D56Fd          1D570e          1D571f          \
    1D572g          1D573h          1D574i          1D575j          1D576k          1D577l          \
    1D578m          1D579n          1D57Ao          1D57Bp          1D57Cq          1D57Dr          \
    1D57Es          1D57Ft          1D580u          1D581v          1D582w          1D583x          \
    1D584y          1D585z          1D586a          1D587b          1D588c          1D589d          \
    1D58Ae          1D58Bf          1D58Cg          1D58Dh          1D58Ei          1D58Fj          \
    1D590k          1D591l          1D592m          1D593n          1D594o          1D595p          \
    1D596q          1D597r          1D598s          1D599t          1D59Au          1D59Bv          \
    1D59Cw          1D59Dx          1D59Ey          1D59Fz          1D5A0a          1D5A1b          \
    1D5A2c          1D5A3d          1D5A4e          1D5A5f          1D5A6g          1D5A7h          \
    1D5A8i          1D5A9j          1D5AAk          1D5ABl          1D5ACm          1D5ADn          \
    1D5AEo          1D5AFp          1D5B0q          1D5B1r          1D5B2s          1D5B3t          \
    1D5B4u          1D5B5v          1D5B6w          1D5B7x          1D5B8y          1D5B9z          \
    1D5BAa          1D5BBb          1D5BCc          1D5BDd          1D5BEe          1D5BFf          \
    1D5C0g          1D5C1h          1D5C2i          1D5C3j          1D5C4k          1D5C5l          \
    1D5C6m          1D5C7n          1D5C8o          1D5C9p          1D5CAq          1D5CBr          \
    1D5CCs          1D5CDt          1D5CEu          1D5CFv          1D5D0w          1D5D1x          \
    1D5D2y          1D5D3z          1D5D4a          1D5D5b          1D5D6c          1D5D7d          \
    1D5D8e          1D5D9f          1D5DAg          1D5DBh          1D5DCi          1D5DDj          \
    1D5DEk          1D5DFl          1D5E0m          1D5E1n          1D5E2o          1D5E3p          \
    1D5E4q          1D5E5r          1D5E6s          1D5E7t          1D5E8u          1D5E9v          \
    1D5EAw          1D5EBx          1D5ECy          1D5EDz          1D5EEa          1D5EFb          \
    1D5F0c          1D5F1d          1D5F2e          1D5F3f          1D5F4g          1D5F5h          \
    1D5F6i          1D5F7j          1D5F8k          1D5F9l          1D5FAm          1D5FBn          \
    1D5FCo          1D5FDp          1D5FEq          1D5FFr          1D600s          1D601t          \
    1D602u          1D603v          1D604w          1D605x          1D606y          1D607z          \
    1D608a          1D609b          1D60Ac          1D60Bd          1D60Ce          1D60Df          \
    1D60Eg          1D60Fh          1D610i          1D611j          1D612k          1D613l          \
    1D614m          1D615n          1D616o          1D617p          1D618q          1D619r          \
    1D61As          1D61Bt          1D61Cu          1D61Dv          1D61Ew          1D61Fx          \
    1D620y          1D621z          1D622a          1D623b          1D624c          1D625d          \
    1D626e          1D627f          1D628g          1D629h          1D62Ai          1D62Bj          \
    1D62Ck          1D62Dl          1D62Em          1D62Fn          1D630o          1D631p          \
    1D632q          1D633r          1D634s          1D635t          1D636u          1D637v          \
    1D638w          1D639x          1D63Ay          1D63Bz          1D63Ca          1D63Db          \
    1D63Ec          1D63Fd          1D640e          1D641f          1D642g          1D643h          \
    1D644i          1D645j          1D646k          1D647l          1D648m          1D649n          \
    1D64Ao          1D64Bp          1D64Cq          1D64Dr          1D64Es          1D64Ft          \
    1D650u          1D651v          1D652w          1D653x          1D654y          1D655z          \
    1D656a          1D657b          1D658c          1D659d          1D65Ae          1D65Bf          \
    1D65Cg          1D65Dh          1D65Ei          1D65Fj          1D660k          1D661l          \
    1D662m          1D663n          1D664o          1D665p          1D666q          1D667r          \
    1D668s          1D669t          1D66Au          1D66Bv          1D66Cw          1D66Dx          \
    1D66Ey          1D66Fz          1D670a          1D671b          1D672c          1D673d          \
    1D674e          1D675f          1D676g          1D677h          1D678i          1D679j          \
    1D67Ak          1D67Bl          1D67Cm          1D67Dn          1D67Eo          1D67Fp          \
    1D680q          1D681r          1D682s          1D683t          1D684u          1D685v          \
    1D686w          1D687x          1D688y          1D689z          1D68Aa          1D68Bb          \
    1D68Cc          1D68Dd          1D68Ee          1D68Ff          1D690g          1D691h          \
    1D692i          1D693j          1D694k          1D695l          1D696m          1D697n          \
    1D698o          1D699p          1D69Aq          1D69Br          1D69Cs          1D69Dt          \
    1D69Eu          1D69Fv          1D6A0w          1D6A1x          1D6A2y          1D6A3z          \
    1D6A4i          1D6A5\u{237}         1D6A8a          1D6A9v          1D6AAg          \
    1D6ABd          1D6ACe          1D6ADz          1D6AEi          1D6AFth         1D6B0i          \
    1D6B1k          1D6B2l          1D6B3m          1D6B4n          1D6B5x          1D6B6o          \
    1D6B7p          1D6B8r          1D6B9th         1D6BAs          1D6BBt          1D6BCy          \
    1D6BDf          1D6BEch         1D6BFps         1D6C0o          1D6C1\u{2207}        \
    1D6C2a          1D6C3v          1D6C4g          1D6C5d          1D6C6e          1D6C7z          \
    1D6C8i          1D6C9th         1D6CAi          1D6CBk          1D6CCl          1D6CDm          \
    1D6CEn          1D6CFx          1D6D0o          1D6D1p          1D6D2r          1D6D3s          \
    1D6D4s          1D6D5t          1D6D6y          1D6D7f          1D6D8ch         1D6D9ps         \
    1D6DAo          1D6DB\u{2202}        1D6DCe          1D6DDth         1D6DEk          \
    1D6DFf          1D6E0r          1D6E1p          1D6E2a          1D6E3v          1D6E4g          \
    1D6E5d          1D6E6e          1D6E7z          1D6E8i          1D6E9th         1D6EAi          \
    1D6EBk          1D6ECl          1D6EDm          1D6EEn          1D6EFx          1D6F0o          \
    1D6F1p          1D6F2r          1D6F3th         1D6F4s          1D6F5t          1D6F6y          \
    1D6F7f          1D6F8ch         1D6F9ps         1D6FAo          1D6FB\u{2207}        \
    1D6FCa          1D6FDv          1D6FEg          1D6FFd          1D700e          1D701z          \
    1D702i          1D703th         1D704i          1D705k          1D706l          1D707m          \
    1D708n          1D709x          1D70Ao          1D70Bp          1D70Cr          1D70Ds          \
    1D70Es          1D70Ft          1D710y          1D711f          1D712ch         1D713ps         \
    1D714o          1D715\u{2202}        1D716e          1D717th         1D718k          \
    1D719f          1D71Ar          1D71Bp          1D71Ca          1D71Dv          1D71Eg          \
    1D71Fd          1D720e          1D721z          1D722i          1D723th         1D724i          \
    1D725k          1D726l          1D727m          1D728n          1D729x          1D72Ao          \
    1D72Bp          1D72Cr          1D72Dth         1D72Es          1D72Ft          1D730y          \
    1D731f          1D732ch         1D733ps         1D734o          1D735\u{2207}        \
    1D736a          1D737v          1D738g          1D739d          1D73Ae          1D73Bz          \
    1D73Ci          1D73Dth         1D73Ei          1D73Fk          1D740l          1D741m          \
    1D742n          1D743x          1D744o          1D745p          1D746r          1D747s          \
    1D748s          1D749t          1D74Ay          1D74Bf          1D74Cch         1D74Dps         \
    1D74Eo          1D74F\u{2202}        1D750e          1D751th         1D752k          \
    1D753f          1D754r          1D755p          1D756a          1D757v          1D758g          \
    1D759d          1D75Ae          1D75Bz          1D75Ci          1D75Dth         1D75Ei          \
    1D75Fk          1D760l          1D761m          1D762n          1D763x          1D764o          \
    1D765p          1D766r          1D767th         1D768s          1D769t          1D76Ay          \
    1D76Bf          1D76Cch         1D76Dps         1D76Eo          1D76F\u{2207}        \
    1D770a          1D771v          1D772g          1D773d          1D774e          1D775z          \
    1D776i          1D777th         1D778i          1D779k          1D77Al          1D77Bm          \
    1D77Cn          1D77Dx          1D77Eo          1D77Fp          1D780r          1D781s          \
    1D782s          1D783t          1D784y          1D785f          1D786ch         1D787ps         \
    1D788o          1D789\u{2202}        1D78Ae          1D78Bth         1D78Ck          \
    1D78Df          1D78Er          1D78Fp          1D790a          1D791v          1D792g          \
    1D793d          1D794e          1D795z          1D796i          1D797th         1D798i          \
    1D799k          1D79Al          1D79Bm          1D79Cn          1D79Dx          1D79Eo          \
    1D79Fp          1D7A0r          1D7A1th         1D7A2s          1D7A3t          1D7A4y          \
    1D7A5f          1D7A6ch         1D7A7ps         1D7A8o          1D7A9\u{2207}        \
    1D7AAa          1D7ABv          1D7ACg          1D7ADd          1D7AEe          1D7AFz          \
    1D7B0i          1D7B1th         1D7B2i          1D7B3k          1D7B4l          1D7B5m          \
    1D7B6n          1D7B7x          1D7B8o          1D7B9p          1D7BAr          1D7BBs          \
    1D7BCs          1D7BDt          1D7BEy          1D7BFf          1D7C0ch         1D7C1ps         \
    1D7C2o          1D7C3\u{2202}        1D7C4e          1D7C5th         1D7C6k          \
    1D7C7f          1D7C8r          1D7C9p          1D7CAw          1D7CBw          1D7CE0          \
    1D7CF1          1D7D02          1D7D13          1D7D24          1D7D35          1D7D46          \
    1D7D57          1D7D68          1D7D79          1D7D80          1D7D91          1D7DA2          \
    1D7DB3          1D7DC4          1D7DD5          1D7DE6          1D7DF7          1D7E08          \
    1D7E19          1D7E20          1D7E31          1D7E42          1D7E53          1D7E64          \
    1D7E75          1D7E86          1D7E97          1D7EA8          1D7EB9          1D7EC0          \
    1D7ED1          1D7EE2          1D7EF3          1D7F04          1D7F15          1D7F26          \
    1D7F37          1D7F48          1D7F59          1D7F60          1D7F71          1D7F82          \
    1D7F93          1D7FA4          1D7FB5          1D7FC6          1D7FD7          1D7FE8          \
    1D7FF9          1E900\u{1E922}       1E901\u{1E923}       1E902\u{1E924}       \
    1E903\u{1E925}       1E904\u{1E926}       1E905\u{1E927}       1E906\u{1E928}       \
    1E907\u{1E929}       1E908\u{1E92A}       1E909\u{1E92B}       1E90A\u{1E92C}       \
    1E90B\u{1E92D}       1E90C\u{1E92E}       1E90D\u{1E92F}       1E90E\u{1E930}       \
    1E90F\u{1E931}       1E910\u{1E932}       1E911\u{1E933}       1E912\u{1E934}       \
    1E913\u{1E935}       1E914\u{1E936}       1E915\u{1E937}       1E916\u{1E938}       \
    1E917\u{1E939}       1E918\u{1E93A}       1E919\u{1E93B}       1E91A\u{1E93C}       \
    1E91B\u{1E93D}       1E91C\u{1E93E}       1E91D\u{1E93F}       1E91E\u{1E940}       \
    1E91F\u{1E941}       1E920\u{1E942}       1E921\u{1E943}       1F1000.         1F1010,         \
    1F1021,         1F1032,         1F1043,         1F1054,         1F1065,         1F1076,         \
    1F1087,         1F1098,         1F10A9,         1F110(a)        1F111(b)        1F112(c)        \
    1F113(d)        1F114(e)        1F115(f)        1F116(g)        1F117(h)        1F118(i)        \
    1F119(j)        1F11A(k)        1F11B(l)        1F11C(m)        1F11D(n)        1F11E(o)        \
    1F11F(p)        1F120(q)        1F121(r)        1F122(s)        1F123(t)        1F124(u)        \
    1F125(v)        1F126(w)        1F127(x)        1F128(y)        1F129(z)        \
    1F12A\u{3014}s\u{3015}    1F12Bc          1F12Cr          1F12Dcd         1F12Ewz         \
    1F130a          1F131b          1F132c          1F133d          1F134e          1F135f          \
    1F136g          1F137h          1F138i          1F139j          1F13Ak          1F13Bl          \
    1F13Cm          1F13Dn          1F13Eo          1F13Fp          1F140q          1F141r          \
    1F142s          1F143t          1F144u          1F145v          1F146w          1F147x          \
    1F148y          1F149z          1F14Ahv         1F14Bmv         1F14Csd         1F14Dss         \
    1F14Eppv        1F14Fwc         1F16Amc         1F16Bmd         1F16Cmr         \
    2F800\u{4E3D}        2F801\u{4E38}        2F802\u{4E41}        2F803\u{20122}       \
    2F804\u{4F60}        2F805\u{4FAE}        2F806\u{4FBB}        2F807\u{5002}        \
    2F808\u{507A}        2F809\u{5099}        2F80A\u{50E7}        2F80B\u{50CF}        \
    2F80C\u{349E}        2F80D\u{2063A}       2F80E\u{514D}        2F80F\u{5154}        \
    2F810\u{5164}        2F811\u{5177}        2F812\u{2051C}       2F813\u{34B9}        \
    2F814\u{5167}        2F815\u{518D}        2F816\u{2054B}       2F817\u{5197}        \
    2F818\u{51A4}        2F819\u{4ECC}        2F81A\u{51AC}        2F81B\u{51B5}        \
    2F81C\u{291DF}       2F81D\u{51F5}        2F81E\u{5203}        2F81F\u{34DF}        \
    2F820\u{523B}        2F821\u{5246}        2F822\u{5272}        2F823\u{5277}        \
    2F824\u{3515}        2F825\u{52C7}        2F826\u{52C9}        2F827\u{52E4}        \
    2F828\u{52FA}        2F829\u{5305}        2F82A\u{5306}        2F82B\u{5317}        \
    2F82C\u{5349}        2F82D\u{5351}        2F82E\u{535A}        2F82F\u{5373}        \
    2F830\u{537D}        2F831\u{537F}        2F832\u{537F}        2F833\u{537F}        \
    2F834\u{20A2C}       2F835\u{7070}        2F836\u{53CA}        2F837\u{53DF}        \
    2F838\u{20B63}       2F839\u{53EB}        2F83A\u{53F1}        2F83B\u{5406}        \
    2F83C\u{549E}        2F83D\u{5438}        2F83E\u{5448}        2F83F\u{5468}        \
    2F840\u{54A2}        2F841\u{54F6}        2F842\u{5510}        2F843\u{5553}        \
    2F844\u{5563}        2F845\u{5584}        2F846\u{5584}        2F847\u{5599}        \
    2F848\u{55AB}        2F849\u{55B3}        2F84A\u{55C2}        2F84B\u{5716}        \
    2F84C\u{5606}        2F84D\u{5717}        2F84E\u{5651}        2F84F\u{5674}        \
    2F850\u{5207}        2F851\u{58EE}        2F852\u{57CE}        2F853\u{57F4}        \
    2F854\u{580D}        2F855\u{578B}        2F856\u{5832}        2F857\u{5831}        \
    2F858\u{58AC}        2F859\u{214E4}       2F85A\u{58F2}        2F85B\u{58F7}        \
    2F85C\u{5906}        2F85D\u{591A}        2F85E\u{5922}        2F85F\u{5962}        \
    2F860\u{216A8}       2F861\u{216EA}       2F862\u{59EC}        2F863\u{5A1B}        \
    2F864\u{5A27}        2F865\u{59D8}        2F866\u{5A66}        2F867\u{36EE}        \
    2F868\u{36FC}        2F869\u{5B08}        2F86A\u{5B3E}        2F86B\u{5B3E}        \
    2F86C\u{219C8}       2F86D\u{5BC3}        2F86E\u{5BD8}        2F86F\u{5BE7}        \
    2F870\u{5BF3}        2F871\u{21B18}       2F872\u{5BFF}        2F873\u{5C06}        \
    2F874\u{5F53}        2F875\u{5C22}        2F876\u{3781}        2F877\u{5C60}        \
    2F878\u{5C6E}        2F879\u{5CC0}        2F87A\u{5C8D}        2F87B\u{21DE4}       \
    2F87C\u{5D43}        2F87D\u{21DE6}       2F87E\u{5D6E}        2F87F\u{5D6B}        \
    2F880\u{5D7C}        2F881\u{5DE1}        2F882\u{5DE2}        2F883\u{382F}        \
    2F884\u{5DFD}        2F885\u{5E28}        2F886\u{5E3D}        2F887\u{5E69}        \
    2F888\u{3862}        2F889\u{22183}       2F88A\u{387C}        2F88B\u{5EB0}        \
    2F88C\u{5EB3}        2F88D\u{5EB6}        2F88E\u{5ECA}        2F88F\u{2A392}       \
    2F890\u{5EFE}        2F891\u{22331}       2F892\u{22331}       2F893\u{8201}        \
    2F894\u{5F22}        2F895\u{5F22}        2F896\u{38C7}        2F897\u{232B8}       \
    2F898\u{261DA}       2F899\u{5F62}        2F89A\u{5F6B}        2F89B\u{38E3}        \
    2F89C\u{5F9A}        2F89D\u{5FCD}        2F89E\u{5FD7}        2F89F\u{5FF9}        \
    2F8A0\u{6081}        2F8A1\u{393A}        2F8A2\u{391C}        2F8A3\u{6094}        \
    2F8A4\u{226D4}       2F8A5\u{60C7}        2F8A6\u{6148}        2F8A7\u{614C}        \
    2F8A8\u{614E}        2F8A9\u{614C}        2F8AA\u{617A}        2F8AB\u{618E}        \
    2F8AC\u{61B2}        2F8AD\u{61A4}        2F8AE\u{61AF}        2F8AF\u{61DE}        \
    2F8B0\u{61F2}        2F8B1\u{61F6}        2F8B2\u{6210}        2F8B3\u{621B}        \
    2F8B4\u{625D}        2F8B5\u{62B1}        2F8B6\u{62D4}        2F8B7\u{6350}        \
    2F8B8\u{22B0C}       2F8B9\u{633D}        2F8BA\u{62FC}        2F8BB\u{6368}        \
    2F8BC\u{6383}        2F8BD\u{63E4}        2F8BE\u{22BF1}       2F8BF\u{6422}        \
    2F8C0\u{63C5}        2F8C1\u{63A9}        2F8C2\u{3A2E}        2F8C3\u{6469}        \
    2F8C4\u{647E}        2F8C5\u{649D}        2F8C6\u{6477}        2F8C7\u{3A6C}        \
    2F8C8\u{654F}        2F8C9\u{656C}        2F8CA\u{2300A}       2F8CB\u{65E3}        \
    2F8CC\u{66F8}        2F8CD\u{6649}        2F8CE\u{3B19}        2F8CF\u{6691}        \
    2F8D0\u{3B08}        2F8D1\u{3AE4}        2F8D2\u{5192}        2F8D3\u{5195}        \
    2F8D4\u{6700}        2F8D5\u{669C}        2F8D6\u{80AD}        2F8D7\u{43D9}        \
    2F8D8\u{6717}        2F8D9\u{671B}        2F8DA\u{6721}        2F8DB\u{675E}        \
    2F8DC\u{6753}        2F8DD\u{233C3}       2F8DE\u{3B49}        2F8DF\u{67FA}        \
    2F8E0\u{6785}        2F8E1\u{6852}        2F8E2\u{6885}        2F8E3\u{2346D}       \
    2F8E4\u{688E}        2F8E5\u{681F}        2F8E6\u{6914}        2F8E7\u{3B9D}        \
    2F8E8\u{6942}        2F8E9\u{69A3}        2F8EA\u{69EA}        2F8EB\u{6AA8}        \
    2F8EC\u{236A3}       2F8ED\u{6ADB}        2F8EE\u{3C18}        2F8EF\u{6B21}        \
    2F8F0\u{238A7}       2F8F1\u{6B54}        2F8F2\u{3C4E}        2F8F3\u{6B72}        \
    2F8F4\u{6B9F}        2F8F5\u{6BBA}        2F8F6\u{6BBB}        2F8F7\u{23A8D}       \
    2F8F8\u{21D0B}       2F8F9\u{23AFA}       2F8FA\u{6C4E}        2F8FB\u{23CBC}       \
    2F8FC\u{6CBF}        2F8FD\u{6CCD}        2F8FE\u{6C67}        2F8FF\u{6D16}        \
    2F900\u{6D3E}        2F901\u{6D77}        2F902\u{6D41}        2F903\u{6D69}        \
    2F904\u{6D78}        2F905\u{6D85}        2F906\u{23D1E}       2F907\u{6D34}        \
    2F908\u{6E2F}        2F909\u{6E6E}        2F90A\u{3D33}        2F90B\u{6ECB}        \
    2F90C\u{6EC7}        2F90D\u{23ED1}       2F90E\u{6DF9}        2F90F\u{6F6E}        \
    2F910\u{23F5E}       2F911\u{23F8E}       2F912\u{6FC6}        2F913\u{7039}        \
    2F914\u{701E}        2F915\u{701B}        2F916\u{3D96}        2F917\u{704A}        \
    2F918\u{707D}        2F919\u{7077}        2F91A\u{70AD}        2F91B\u{20525}       \
    2F91C\u{7145}        2F91D\u{24263}       2F91E\u{719C}        2F91F\u{243AB}       \
    2F920\u{7228}        2F921\u{7235}        2F922\u{7250}        2F923\u{24608}       \
    2F924\u{7280}        2F925\u{7295}        2F926\u{24735}       2F927\u{24814}       \
    2F928\u{737A}        2F929\u{738B}        2F92A\u{3EAC}        2F92B\u{73A5}        \
    2F92C\u{3EB8}        2F92D\u{3EB8}        2F92E\u{7447}        2F92F\u{745C}        \
    2F930\u{7471}        2F931\u{7485}        2F932\u{74CA}        2F933\u{3F1B}        \
    2F934\u{7524}        2F935\u{24C36}       2F936\u{753E}        2F937\u{24C92}       \
    2F938\u{7570}        2F939\u{2219F}       2F93A\u{7610}        2F93B\u{24FA1}       \
    2F93C\u{24FB8}       2F93D\u{25044}       2F93E\u{3FFC}        2F93F\u{4008}        \
    2F940\u{76F4}        2F941\u{250F3}       2F942\u{250F2}       2F943\u{25119}       \
    2F944\u{25133}       2F945\u{771E}        2F946\u{771F}        2F947\u{771F}        \
    2F948\u{774A}        2F949\u{4039}        2F94A\u{778B}        2F94B\u{4046}        \
    2F94C\u{4096}        2F94D\u{2541D}       2F94E\u{784E}        2F94F\u{788C}        \
    2F950\u{78CC}        2F951\u{40E3}        2F952\u{25626}       2F953\u{7956}        \
    2F954\u{2569A}       2F955\u{256C5}       2F956\u{798F}        2F957\u{79EB}        \
    2F958\u{412F}        2F959\u{7A40}        2F95A\u{7A4A}        2F95B\u{7A4F}        \
    2F95C\u{2597C}       2F95D\u{25AA7}       2F95E\u{25AA7}       2F95F\u{7AEE}        \
    2F960\u{4202}        2F961\u{25BAB}       2F962\u{7BC6}        2F963\u{7BC9}        \
    2F964\u{4227}        2F965\u{25C80}       2F966\u{7CD2}        2F967\u{42A0}        \
    2F968\u{7CE8}        2F969\u{7CE3}        2F96A\u{7D00}        2F96B\u{25F86}       \
    2F96C\u{7D63}        2F96D\u{4301}        2F96E\u{7DC7}        2F96F\u{7E02}        \
    2F970\u{7E45}        2F971\u{4334}        2F972\u{26228}       2F973\u{26247}       \
    2F974\u{4359}        2F975\u{262D9}       2F976\u{7F7A}        2F977\u{2633E}       \
    2F978\u{7F95}        2F979\u{7FFA}        2F97A\u{8005}        2F97B\u{264DA}       \
    2F97C\u{26523}       2F97D\u{8060}        2F97E\u{265A8}       2F97F\u{8070}        \
    2F980\u{2335F}       2F981\u{43D5}        2F982\u{80B2}        2F983\u{8103}        \
    2F984\u{440B}        2F985\u{813E}        2F986\u{5AB5}        2F987\u{267A7}       \
    2F988\u{267B5}       2F989\u{23393}       2F98A\u{2339C}       2F98B\u{8201}        \
    2F98C\u{8204}        2F98D\u{8F9E}        2F98E\u{446B}        2F98F\u{8291}        \
    2F990\u{828B}        2F991\u{829D}        2F992\u{52B3}        2F993\u{82B1}        \
    2F994\u{82B3}        2F995\u{82BD}        2F996\u{82E6}        2F997\u{26B3C}       \
    2F998\u{82E5}        2F999\u{831D}        2F99A\u{8363}        2F99B\u{83AD}        \
    2F99C\u{8323}        2F99D\u{83BD}        2F99E\u{83E7}        2F99F\u{8457}        \
    2F9A0\u{8353}        2F9A1\u{83CA}        2F9A2\u{83CC}        2F9A3\u{83DC}        \
    2F9A4\u{26C36}       2F9A5\u{26D6B}       2F9A6\u{26CD5}       2F9A7\u{452B}        \
    2F9A8\u{84F1}        2F9A9\u{84F3}        2F9AA\u{8516}        2F9AB\u{273CA}       \
    2F9AC\u{8564}        2F9AD\u{26F2C}       2F9AE\u{455D}        2F9AF\u{4561}        \
    2F9B0\u{26FB1}       2F9B1\u{270D2}       2F9B2\u{456B}        2F9B3\u{8650}        \
    2F9B4\u{865C}        2F9B5\u{8667}        2F9B6\u{8669}        2F9B7\u{86A9}        \
    2F9B8\u{8688}        2F9B9\u{870E}        2F9BA\u{86E2}        2F9BB\u{8779}        \
    2F9BC\u{8728}        2F9BD\u{876B}        2F9BE\u{8786}        2F9BF\u{45D7}        \
    2F9C0\u{87E1}        2F9C1\u{8801}        2F9C2\u{45F9}        2F9C3\u{8860}        \
    2F9C4\u{8863}        2F9C5\u{27667}       2F9C6\u{88D7}        2F9C7\u{88DE}        \
    2F9C8\u{4635}        2F9C9\u{88FA}        2F9CA\u{34BB}        2F9CB\u{278AE}       \
    2F9CC\u{27966}       2F9CD\u{46BE}        2F9CE\u{46C7}        2F9CF\u{8AA0}        \
    2F9D0\u{8AED}        2F9D1\u{8B8A}        2F9D2\u{8C55}        2F9D3\u{27CA8}       \
    2F9D4\u{8CAB}        2F9D5\u{8CC1}        2F9D6\u{8D1B}        2F9D7\u{8D77}        \
    2F9D8\u{27F2F}       2F9D9\u{20804}       2F9DA\u{8DCB}        2F9DB\u{8DBC}        \
    2F9DC\u{8DF0}        2F9DD\u{208DE}       2F9DE\u{8ED4}        2F9DF\u{8F38}        \
    2F9E0\u{285D2}       2F9E1\u{285ED}       2F9E2\u{9094}        2F9E3\u{90F1}        \
    2F9E4\u{9111}        2F9E5\u{2872E}       2F9E6\u{911B}        2F9E7\u{9238}        \
    2F9E8\u{92D7}        2F9E9\u{92D8}        2F9EA\u{927C}        2F9EB\u{93F9}        \
    2F9EC\u{9415}        2F9ED\u{28BFA}       2F9EE\u{958B}        2F9EF\u{4995}        \
    2F9F0\u{95B7}        2F9F1\u{28D77}       2F9F2\u{49E6}        2F9F3\u{96C3}        \
    2F9F4\u{5DB2}        2F9F5\u{9723}        2F9F6\u{29145}       2F9F7\u{2921A}       \
    2F9F8\u{4A6E}        2F9F9\u{4A76}        2F9FA\u{97E0}        2F9FB\u{2940A}       \
    2F9FC\u{4AB2}        2F9FD\u{29496}       2F9FE\u{980B}        2F9FF\u{980B}        \
    2FA00\u{9829}        2FA01\u{295B6}       2FA02\u{98E2}        2FA03\u{4B33}        \
    2FA04\u{9929}        2FA05\u{99A7}        2FA06\u{99C2}        2FA07\u{99FE}        \
    2FA08\u{4BCE}        2FA09\u{29B30}       2FA0A\u{9B12}        2FA0B\u{9C40}        \
    2FA0C\u{9CFD}        2FA0D\u{4CCE}        2FA0E\u{4CED}        2FA0F\u{9D67}        \
    2FA10\u{2A0CE}       2FA11\u{4CF8}        2FA12\u{2A105}       2FA13\u{2A20E}       \
    2FA14\u{2A291}       2FA15\u{9EBB}        2FA16\u{4D56}        2FA17\u{9EF9}        \
    2FA18\u{9EFE}        2FA19\u{9F05}        2FA1A\u{9F0F}        2FA1B\u{9F16}        \
    2FA1C\u{9F3B}        2FA1D\u{2A600}       \
    .
    """

  static let farCount = 6371
}
