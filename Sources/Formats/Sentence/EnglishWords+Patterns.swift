import Domain

extension EnglishWords {
  /// Most specific first: "asked for a quote" before "asked for …", "will introduce" before "will send".
  static let patterns: [(text: String, sense: WordTables.Sense)] =
    answers + signals + theirHelp + myHelp + promises + asks + facts

  private static let answers: [(text: String, sense: WordTables.Sense)] = [
    ("{who?} [said|says|wrote] no|not [thanks] for now {rest?}", .signal(.notNow)),
    ("{who?} [said|says|wrote|is] not right now {rest?}", .signal(.notNow)),
    ("{who?} [said|says|wrote|is] not at the moment {rest?}", .signal(.notNow)),
    (
      "{who?} [said|says|wrote] no [thanks|thank] [you] [but|and] [please|to] ask|call|try|come|write|check [me|us|him|her|them] again|back [later|in]",
      .signal(.notNow)
    ),
    ("{who?} said no [but|,] [but] talk|speak|ask|try|write|contact|call [to|with] {third} [instead]", .answer(.noBut)),
    ("{who?} said no but {third} might|could|may|can [be] {what?}", .answer(.noBut)),
    ("{who?} said no [thanks] [to] {what?}", .answer(.no)),
    ("{who?} declined|refused [to] {what?}", .answer(.no)),
    ("{who?} turned it|us|me down", .answer(.no)),
    ("{who?} said yes [to] {what?}", .answer(.yes)),
    ("{who?} agreed|accepted [to] {what?}", .answer(.yes)),
  ]

  private static let signals: [(text: String, sense: WordTables.Sense)] = [
    (
      "{who?} said|says [not] now|yet|later [but|and] [to] ask|call|try|come [me|us|back] [again] [later]",
      .signal(.notNow)
    ),
    ("{who?} said|says not now|yet", .signal(.notNow)),
    ("{who?} said|says maybe|perhaps later", .signal(.notNow)),
    ("{who?} said|says not before", .signal(.notNow)),
    ("{who?} said|says later", .signal(.notNow)),
    ("{who?} said|says [to] ask|call|try [me|her|him|them] again|back [later] {rest?}", .signal(.notNow)),
    ("{who?} asked|wants [me] to ask|call|try|come [back|her|him|them] again|back [later]", .signal(.notNow)),
    (
      "[please|to|maybe|perhaps] ask|call|try|write|check|come [me|us|her|him|them] again|back [later|in]",
      .signal(.notNow)
    ),
    ("ask|call me", .signal(.notNow)),
    ("not now|yet {rest?}", .signal(.notNow)),
    ("{who?} thanked me|us [again] [for] {what?}", .signal(.thanked)),
    ("{who?} said|wrote|says thanks|thank|thankyou [you] [for] {what?}", .signal(.thanked)),
    ("{who?} is|was|were very|so|really grateful [for] {what?}", .signal(.thanked)),
    ("{who?} is|was|were grateful [for] {what?}", .signal(.thanked)),
    ("[i|we] thanked {who} [again] [for] {what?}", .signal(.gaveThanks)),
    ("[i|we] reported back to {who} [on|about] {what?}", .signal(.reportedBack)),
    ("thanks|thank-you from {who} [for] {what?}", .signal(.thanked)),
    ("{who?} praised {what}", .signal(.praised)),
    ("exactly what {what} said|says|wrote {who}", .signal(.praised)),
    ("{who?} [said|says|wrote] [it|that] [was|is] exactly what {what}", .signal(.praised)),
    (
      "{who?} is|was|were [very|so|really|absolutely] delighted|thrilled|impressed|happy|enthusiastic [with|about|by] {what?}",
      .signal(.praised)
    ),
    ("{who?} loved|loves our|my|the work|report|workshop|result|draft|project|audit {what?}", .signal(.praised)),
    (
      "{who?} said|says|wrote [it|we|that] [it] [was|is|were|did] [a] great|excellent|perfect|brilliant|fantastic|outstanding {what?}",
      .signal(.praised)
    ),
    ("{who?} asked [me|us] how [my|our|the] business {rest}", .signal(.askedAfterBusiness)),
    ("{who?} asked [me|us] how things|it are|is|go|goes {rest?}", .signal(.askedAfterBusiness)),
    ("{who?} asked [me|us] about|after [my|our] business {rest?}", .signal(.askedAfterBusiness)),
    (
      "{who?} asked [me|us] for|about [a|an|our|my|the] quote|quotation|price|prices|pricing|proposal|offer|rates|fees|estimate|availability {what?}",
      .signal(.raisedBusiness)
    ),
    ("{who?} requested [a|an|our] quote|quotation|price|proposal|offer|estimate {what?}", .signal(.raisedBusiness)),
    (
      "{who?} wants|needs [a|an|our] quote|quotation|proposal|estimate [from] [me|us] [for] {what?}",
      .signal(.raisedBusiness)
    ),
    ("{who?} asked [me|us] what {what} [would|will] cost|costs", .signal(.raisedBusiness)),
    ("{who?} asked [me|us] what we|i [would|will] charge {what?}", .signal(.raisedBusiness)),
    ("{who?} asked [me|us] how much {what}", .signal(.raisedBusiness)),
    ("{who?} wants|want to hire|engage|book|commission me|us {what?}", .signal(.raisedBusiness)),
    ("{who?} wants|want to work with me|us {what?}", .signal(.raisedBusiness)),
    ("{who?} wants|want to become a client {what?}", .signal(.raisedBusiness)),
    ("{who?} wants|want to buy {what}", .signal(.raisedBusiness)),
    (
      "{who?} raised|mentioned [the|some|our] business|work|project [with] [me|us] [himself|herself|themselves] {what?}",
      .signal(.raisedBusiness)
    ),
    ("{who?} brought up [the|some|our] business|work {what?}", .signal(.raisedBusiness)),
    ("{who?} asked [me|us] what i|we [could|can|would|do|offer|sell] {what?}", .signal(.raisedBusiness)),
    ("{who?} asked [me|us] whether|if i|we [could|can|would] {do} {what?}", .signal(.raisedBusiness)),
    ("{who?} objected [to] {what?}", .signal(.objected)),
    ("{who?} minded|disliked|resented [my|our|the] pitch|pitching {what?}", .signal(.objected)),
    ("{who?} minded being|that {what}", .signal(.objected)),
    ("{who?} took [it|that|my|our|the] [pitch] badly|amiss|ill {what?}", .signal(.objected)),
    ("{who?} took offence|offense [at|to|by] {what?}", .signal(.objected)),
    ("{who?} was|were|is [very|rather|a] [bit] put off|out [by|about|at] {what?}", .signal(.objected)),
    (
      "{who?} was|were|is [very|rather|a] [bit] offended|irritated|upset|cross [by|about|at|with] {what?}",
      .signal(.objected)
    ),
    ("{who?} pushed back [on|at|against] {what?}", .signal(.objected)),
    ("{who?} was|were annoyed [by|about|at] {what?}", .signal(.objected)),
    ("{who?} felt sold|pushed {what?}", .signal(.objected)),
    ("{who?} didn't like|appreciate|want [the|my|our] pitch {what?}", .signal(.objected)),
  ]

  private static let theirHelp: [(text: String, sense: WordTables.Sense)] = [
    ("{who?} offered to introduce|connect me|us to|with {third}", .help(.them, .introduction, .offered)),
    ("{who?} offered me|us {what}", .help(.them, nil, .offered)),
    ("{who?} introduced|connected me|us to|with {third} {what?}", .help(.them, .introduction, .given)),
    ("{who?} put me|us in touch with {third}", .help(.them, .introduction, .given)),
    ("{who} introduced|connected {third} to|with me|us", .help(.them, .introduction, .given)),
    ("{who?} referred|recommended|passed me|us [on] to {third}", .help(.them, .referral, .given)),
    ("{who?} referred|recommended|passed {third} to me|us", .help(.them, .referral, .given)),
    ("{who?} sent me|us {third} as [a] client|customer|prospect|lead|referral", .help(.them, .referral, .given)),
    (
      "{who?} sent|gave|passed|brought me|us a|one|the referral|lead [to|for] {third} {what?}",
      .help(.them, .referral, .given)
    ),
    ("{who?} wrote me|us [a|the] testimonial|recommendation|reference {what?}", .help(.them, .testimonial, .given)),
    ("{who?} invited me|us to {what}", .help(.them, .invitation, .given)),
    ("{who?} helped me|us [with|to] {what?}", .help(.them, .support, .given)),
    ("{who?} advised me|us [on|to] {what?}", .help(.them, .advice, .given)),
    ("{who?} sent|shared|forwarded [with] me|us {what}", .handing(.them, .information)),
    ("{who?} gave|lent me|us {what}", .handing(.them, .resource)),
    ("got|received [a|an|the] referral|lead from {who} {third}", .help(.them, .referral, .given)),
    ("got|received {what} from {who}", .handing(.them, .information)),
  ]

  private static let myHelp: [(text: String, sense: WordTables.Sense)] = [
    ("[i|we] offered {who} {what}", .help(.me, nil, .offered)),
    ("[i|we] offered to introduce|connect {who} to|with {third}", .help(.me, .introduction, .offered)),
    ("[i|we] offered to help {who} [with|to] {what?}", .help(.me, .support, .offered)),
    ("[i|we] introduced|connected|intro'd {who} to|with {third} {what?}", .help(.me, .introduction, .given)),
    ("[i|we] put {who} in touch with {third}", .help(.me, .introduction, .given)),
    ("[i|we] introduced|intro'd {who}", .help(.me, .introduction, .given)),
    ("[i|we] made an|the intro|introduction between|for {who}", .help(.me, .introduction, .given)),
    ("[i|we] referred|recommended|passed {third} to {who}", .help(.me, .referral, .given)),
    (
      "[i|we] wrote {who} a|the testimonial|recommendation|reference {what?}",
      .help(.me, .testimonial, .given)
    ),
    (
      "[i|we] wrote a|the testimonial|recommendation|reference for {who}",
      .help(.me, .testimonial, .given)
    ),
    ("[i|we] invited {who} to {what}", .help(.me, .invitation, .given)),
    ("[i|we] helped|supported {who} [with|to] {what?}", .help(.me, .support, .given)),
    ("[i|we] advised {who} [on|to|about] {what?}", .help(.me, .advice, .given)),
    ("[i|we] delivered|finished|completed|handed {what} to|for {who}", .help(.me, .deliveredWork, .given)),
    ("[i|we] delivered|finished|completed [over] {what}", .help(.me, .deliveredWork, .given)),
    (
      "[my|our|the] intro|introduction to|with {third} worked|landed|helped {what?}", .help(.me, .introduction, .landed)
    ),
    (
      "[my|our|the] advice|feedback|intro|introduction|referral|deck|report [for] {who?} worked|landed|helped [out|well] {what?}",
      .help(.me, nil, .landed)
    ),
    ("[i|we] gave|lent {who} {what}", .handing(.me, .resource)),
    ("[i|we] sent|shared|forwarded {who} {what}", .handing(.me, .information)),
    ("[i|we] gave|lent {what} to {who}", .handing(.me, .resource)),
    ("[i|we] sent|shared|forwarded {what} to|with {who}", .handing(.me, .information)),
  ]

  private static let promises: [(text: String, sense: WordTables.Sense)] = [
    ("{who} promised|promises me|us [to|that] {what}", .promise(.them)),
    ("{who} promised|promises to {do} me|us {what}", .promise(.them)),
    ("{who} promised|promises to {what}", .promise(.them)),
    ("{who} owes me|us {what}", .promise(.them)),
    ("{who} will|wants|is [going] [to] {do} me|us {what}", .promise(.them)),
    ("{who} will {what}", .promise(.them)),
    ("{who} promised|promises {what}", .promise(.them)),
    ("[i|we] [have] promised [to] {do} {who} to|with {what}", .promise(.me)),
    ("[i|we|i've] [have] promised {who} [that] [i|i'll] [to] {do} {what?}", .promise(.me)),
    ("[i|we|i've] [have] promised {who} {what}", .promise(.me)),
    ("[i|we|i've] [have] promised to {do} {who} {what}", .promise(.me)),
    ("[i|we|i've] [have] promised to {do} {what} to|for {who}", .promise(.me)),
    ("[i|we|i've] [have] promised to {do} {who}", .promise(.me)),
    ("[i|we|i've] [have] promised to {what}", .promise(.me)),
    ("[i|we|i've] [have] promised {what} to|for {who}", .promise(.me)),
    ("[i|we|i've] [have] promised {what}", .promise(.me)),
    ("[i|we] owe {who} {what}", .promise(.me)),
    ("i'll|we'll [then] {do} {who} {what}", .promise(.me)),
    ("i'll|we'll {do} {who}", .promise(.me)),
    ("i'll|we'll {what}", .promise(.me)),
    ("[i|we] will|must|shall {do} {who} {what}", .promise(.me)),
    ("[i|we] will|must|shall {do} {what} to|for {who}", .promise(.me)),
    ("[i|we] will|must|shall {do} {who}", .promise(.me)),
    ("will|must|shall {do} {what}", .promise(.me)),
    ("i|we will|must|shall {what}", .promise(.me)),
    ("[i|we] need|have|going to {do} {who} {what}", .promise(.me)),
    ("[i|we] need|have|going to {do} {who}", .promise(.me)),
    ("[i|we] need|have|going to {do} {what}", .promise(.me)),
  ]

  private static let asks: [(text: String, sense: WordTables.Sense)] = [
    ("[i|we] asked {who} for {what}", .ask),
    ("[i|we] asked {who} to {do} {what}", .ask),
  ]

  private static let facts: [(text: String, sense: WordTables.Sense)] = [
    ("{who?} is|was|are still|now looking for {what}", .fact(.need)),
    ("{who?} is|was|are looking for {what}", .fact(.need)),
    ("{who?} looks|looking|searches|searching for {what}", .fact(.need)),
    ("{who?} [still|really|urgently|also] needs|wants|seeks {what}", .fact(.need)),
    ("{who?} would like {what}", .fact(.need)),
    ("{who} asked [me|us] for {what}", .fact(.need)),
    ("{who} asked me|us to {what}", .fact(.need)),
    ("{who} [still|really|urgently|also] need|want {what}", .fact(.need)),
    ("{who?} sells to {what}", .fact(.targetMarket)),
    ("{who?} [her|his|their] target market is {what}", .fact(.targetMarket)),
    ("{who?} serves|targets {what}", .fact(.targetMarket)),
    ("{who?} offers|sells|provides|makes {what}", .fact(.offers)),
    ("{who} does {what}", .fact(.offers)),
    ("{who} offer|sell {what}", .fact(.offers)),
    ("{who?} [really|also] likes|loves|enjoys|collects|plays {what}", .fact(.interest)),
    ("{who?} is into {what}", .fact(.interest)),
    ("{who?} is a fan of {what}", .fact(.interest)),
    ("{who?} works|working on {what}", .fact(.goal)),
    ("{who?} is|are working on {what}", .fact(.goal)),
    ("{who?} plans|aims|hopes to|for {what}", .fact(.goal)),
    ("{who?} goal is|: {what}", .fact(.goal)),
    ("{who?} used to {what}", .fact(.origin)),
    ("{who?} grew up {what}", .fact(.origin)),
    ("{who?} comes|came from {what}", .fact(.origin)),
    ("{who} is from {what}", .fact(.origin)),
    ("{who?} studied {what}", .fact(.origin)),
    ("{who?} struggles|struggling|wrestles with {what}", .fact(.challenge)),
    ("{who?} is struggling with {what}", .fact(.challenge)),
    ("{who?} has trouble|problems with {what}", .fact(.challenge)),
    ("{who?} worries about {what}", .fact(.challenge)),
    ("{who?} knows [many|some|lots] [of] people in|at|from {what}", .fact(.circle)),
    ("{who?} knows|know everybody|everyone in|at {what}", .fact(.circle)),
    ("{who?} is [a] member of|in {what}", .fact(.circle)),
    ("{who?} prefers {what}", .fact(.preference)),
    ("{who?} doesn't|don't like|drink|eat|want {what}", .fact(.preference)),
    ("{who?} is good|great at {what}", .fact(.skill)),
    ("{who?} speaks {what}", .fact(.skill)),
    ("{who?} got|was promoted {what?}", .fact(.accomplishment)),
    ("{who?} launched|published|founded {what}", .fact(.accomplishment)),
    ("{who?} is proud of {what}", .fact(.accomplishment)),
  ]
}
