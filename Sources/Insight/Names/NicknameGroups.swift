/// Given names and what people make of them, one group a line: the full form first, then short, fond and foreign forms
/// that one and the same person goes by. Folded words. Written for this project from common knowledge; a form may
/// stand in several groups, which does not join them: Bert is Albert or Herbert, but Albert is not Herbert.
enum NicknameGroups {
  static let text: StaticString = """
    abigail abby abbie gail
    abraham abe bram avraham ibrahim
    adam adas ad
    adelaide addie adele heidi
    agnes agnieszka aga agi ines nessa
    albert al bert bertie alberto albrecht
    alexander alex al alec sandy sasha xander lex alexandre alejandro alessandro aleksander aleksandr aleksandar olek \
    oleksandr sascha sander sashko jandro
    alexandra alex sandra sandy sasha lexi aleksandra alejandra alessandra ola oleksandra
    alexei aleksei alexey alyosha lyosha oleksii alex aleks alexis
    alfred alf al fred freddie alfredo fredo
    alice ali alicia lisbeth alycia alicja ala
    allison alison ali allie
    amanda mandy manda
    amelia amy millie emilia
    amy aimee ami
    anastasia ana nastya stacy asya nastia anastasiia anastasiya
    andrea andi andie drea andreina
    andreas andi andy andrew andre
    andrew andy drew andrey andrei andriy andrii andrzej andreas andres andre andris
    angela angie ange angelika angelina
    anna ana ann anne annie anya ania anja anka annika anita nan nancy hanna hannah anouk anneke ans antje nuschka
    annemarie anne marie annamaria anna maria
    anthony tony ant anton antonio antoine antoni antony toni toon antek
    antonia toni tonia antoinette antonina tosia
    arkady arkadiy arkadi kasha
    arthur art artie arturo artur arturs
    august gus augie augustus gust auguste augusto
    barbara barb barbie babs basia barbel varvara
    bartholomew bart barry bartek bartosz bartlomiej
    beatrice bea trixie beatriz beatrix bice
    benedict ben benny benedikt benedetto benoit
    benjamin ben benny benji benjamim benjamino
    bernard bernie bern bernhard bernd bernardo berndt nard
    bernhard bernd bernie harti
    bernadette bernie detta
    bogdan bohdan danek bodya
    boris borya
    brigitte gitte gitta biggi birgit bridget brigida
    bridget biddy bridie bri brigid
    camille cami camilla kamila
    carl karl charles carlo carlos karel karol kalle
    carolina carol caro lina karolina caroline
    caroline carol carrie caro lina line karoline carolin karo
    catherine cathy kate katie kathy kat cat kitty cate catalina caterina catarina katharina katherine kathryn \
    katarzyna kasia katja katya ekaterina yekaterina kateryna karin katrin cathrin rina trijn catrin cait caitlin
    cecilia cecile cece celia cilla silke cecylia
    charles charlie chuck chas carlos carlo karl carl charley karol chaz
    charlotte charlie lottie lotte carlotta lot
    christian chris christiaan cristian kristian chretien krystian
    christina chrissie chris tina christine kristina cristina chrissy krystyna krisztina kirsten stina
    christine chrissie chris chrissy tina kristin christel christa christiane kirstin
    christopher chris kit topher christoph christophe cristobal cristoforo krzysztof kris kristof christof krzys
    clara claire klara clare chiara
    claudia claudi klaudia claudine
    clement clem clemens clemente klemens
    constance connie constanze konstanze stanzi costanza
    constantin kostya konstantin kosta costa constantine kostas dinos
    cornelia nele conny nelly corrie
    cornelius cees kees cor cornelis neil con conny
    daniel dan danny dani daan danilo daniil danylo daniele danila
    daniela dani danielle ela
    david dave davy davide dawid davey taavi
    deborah deb debbie debby debora
    denis denys denise dennis den denny dionisio
    diana di diane dee
    dietrich dieter dirk diedrich
    dimitri dima mitya dmitry dmitri dmitrii dmytro dimitrios dimitris dmitriy mitia
    dolores lola loli
    dominic dom nick dominik dominique domenico domingo mimmo nico
    donald don donnie donny
    dorothy dot dottie dolly dora dorothea doris thea dorota dorte
    douglas doug dougie
    edmund ed eddie ned edmond
    eduard edi edu edward eduardo edouard
    edward ed eddie ted ned teddy ward eduardo edouard eduard edoardo edek
    eleanor ellie nell nora nelly elena ella leonor eleonora leonora eleonore
    elena helena lena elen alena olena yelena lenka lenochka helen nella
    elizabeth liz lizzie beth betty bess eliza libby lisa liza elisabeth elise elsa isabel isabella elspeth bettina \
    lisbeth elisabetta elzbieta ela betsy else lies liesbeth babette elisaveta yelizaveta lizaveta lili lilli liesl \
    sissi
    emil emilio emile emilian
    emilia emily emma milly emilie mila em
    emily em emmy millie emilie emilia
    emanuel manu manuel emmanuel manny emanuele manolo
    emmanuelle manu emma manuelle
    erich eric erik ric rick enrico
    ernest ernie ernst ernesto erny
    eugene gene yevgeny evgeny evgeni eugen eugenio yevhen evgenii zhenya
    eugenia zhenya evgenia yevgenia gina eugenie
    eva eve ewa evi evita yeva ava
    evelyn eve evie lyn eveline
    ferdinand ferdi fernando ferd nando fernand
    fernando nando fer ferdinand
    florence flo flora florrie fiorenza
    florian flo flori florin
    frances fran fanny frankie francesca franca franziska francine
    francesca franca fran cesca francisca franziska
    francis frank fran francesco francisco franz francois frans franciszek franek
    francisco paco pancho curro kiko fran frank cisco chico
    francesco franco checco cesco ciccio
    franziska franzi fanny sissi ziska
    frank franklin frankie franky franck
    frederick fred freddie freddy rick fritz friedrich frederic federico fryderyk frederik freek frits
    frederica freda fritzi federica friederike rike
    gabriel gabe gabi gabriele gavriil gab
    gabriela gabi gaby gabriele gabrielle gabriella ela
    galina galya halyna
    genevieve gen ginny viv genoveva ginette
    geoffrey geoff jeff gottfried jeffrey godfried
    george georgie geo georg jorge giorgio georges jurgen juri yuri jerzy georgy georgi heorhii joris jurek jorg \
    gorka yorgos giorgos georgios sjors
    georgina georgie gina georgia
    gerald gerry jerry gerd geraldo
    gerard gerry gerhard geert gerardo gerrit
    gerhard gerd gert hardy gerardo gerard
    gertrude trudy gerti trude gertrud traudl
    gianluca luca gian
    giovanni gianni gio nino john vanni giovannino
    giuseppe beppe peppe pino joseph peppino geppo
    giulia julia giuli giuliana
    gloria glo glori
    gregory greg gregor gregorio grzegorz grigory grigori grisha hryhorii gregoire gorio grzesiek
    guillermo memo guille william billy
    gunther gunter guenther
    hannah hanna anna johanna hania hanneke hanni chana
    hans johannes hannes johann hansi john
    harold harry hal hank harald aroldo
    heinrich heinz heiner henry hein harry hinnerk
    helen nell nellie helena lena ellen helene elena leni ilona hela
    helga helge olga
    henry harry hank hal henri enrique heinrich enrico henrik hendrik henk hein henryk heinz rik enzo
    herbert herb bert bertie heribert
    hermann herman hermes armand
    hildegard hilde hilda garda
    hubert hugh bert hub huib
    hugo hugh ugo huw
    ignatius iggy ignacio nacho ignaz ignacy inigo ignace
    ingrid inga inge inger
    irene irena irina ira rena irka iryna
    isabella isabel bella izzy isa ella isabelle belle izabela isabela ysabel
    isaac ike zak isaak izaak itzhak
    ivan vanya vania john jan ivo johann vanja iwan ioan
    jacob jake jack jakob jacques jaime giacomo jaap yakov jakub kuba koos diego james coby
    jacqueline jackie jacqui jacky
    james jim jimmy jamie jem jacob jaime giacomo jacques diego jimbo
    jan johannes john janek jaan hans johan jean yan jasiek
    jane janie jenny jean jana johanna joan giovanna jeanne juana joanna
    janet jan jenny jeannette janette
    jason jay jase
    jeffrey jeff geoff jeffery
    jennifer jen jenny jenn jenni jenna
    jeremy jerry jem jeremiah jeremias jeremie
    jeroen jerome hieronymus
    jerome jerry jeronimo gerolamo girolamo hieronim
    jessica jess jessie jessi jessy
    joan joanna joanie jo joana giovanna johanna
    joachim jochen achim jo joaquin jochem chimo joakim quim
    johann hans johannes john jo hannes
    johanna hanna jo hanne joanna anna jana jopie
    johannes hans hannes jan john johann jo joop han johan
    john jack johnny jon johan johann jan jean juan ivan giovanni joao sean ian evan ioannis janusz jonny hans \
    johannes giannis yannis jock shaun shane
    jonathan jon jonny nathan john jonatan yonatan
    jose pepe josep joseph pepito chepe
    joseph joe joey josef jose giuseppe jozef josip sepp jupp yosef iosif osip jos jef josephus beppe yusuf jusuf \
    youssef pepi
    josephine jo josie fifi josefine josefa giuseppina pepa josefina
    joshua josh yehoshua
    juan john juanito juancho xoan
    judith judy jude judit edit
    julia julie jules giulia yulia julka iulia yuliya yuliia julieta
    julian jules juliano julien giuliano julius
    juliana julie jule liana giuliana
    julius jules giulio julio gyula
    justin justus justino giustino
    justine justyna jus giustina
    karl charles carl kalle karol carlo
    karin karen katharina katrin carina
    katharina kathi kathe katja karin kati katrin kathrin rina kaja catherine trina tinka
    kazimierz kazik casimir kaz
    kenneth ken kenny kenn
    kevin kev
    kimberly kim kimmy kimberley
    konrad konny kurt conrad corrado radek
    kurt curt konrad
    larissa lara larisa larysa lora
    laura laurie laure lora lori laurence lauretta
    laurence larry laurie lawrence lorenz lorenzo lars laurent wawrzyniec lorcan
    lawrence larry laurie law lorenzo laurent laurence lars
    leo leon leonard lev leopold leonardo lew leonid
    leonard leo len lenny leonardo leonhard lennart leonid
    leonid leo lenya lyonya
    leopold leo poldi poldo
    leslie les lesley
    lillian lily lil lilian liliana lilly
    louis lou louie luis luigi ludwig lewis ludovic lodewijk ludwik luiz
    louise lou lulu luisa louisa luise lova
    lucia lucy lucie luz lucilla luzia lucja
    lucas luke luca luc lukas lukasz luka
    ludmila lyuda mila ludmilla liudmila lyudmila lyudmyla
    ludwig lutz louis luis wiggerl luigi lajos
    luigi gigi gino louis luis
    madeleine maddie magda madeline lena madlen maddy madelon
    magdalena magda lena maggie leni madeleine madalena malena
    malgorzata gosia malgosia margaret margareta
    manfred manni fred manny
    manuel manu manolo emanuel manny lolo
    manuela manu ela manuelle
    marcel marcello marcelo cel
    marco mark marcus marc marcos markus marek
    margaret maggie meg peggy marge margie greta rita daisy margot margarita margherita marguerite margarete margriet \
    grete gretel gretchen madge malgorzata margareta margarethe griet mairead megan
    maria mary marie mia mimi marya masha mariya mariia marija marysia mariella mitzi ria marietta miriam mari ma
    mariajose majo marijo
    marianne mary anne marian mariana marianna
    mario marius marek
    marisol mari sol
    mark marc marcus marco marcos markus marek marko
    martha marty marta mattie marthe
    martin marty marcin martino mart marten martijn maarten tino tinus
    martina tina marty martine marti
    mary molly polly may mae maria marie minnie mimi maureen moira maire
    matthew matt matty matteo matthias mateo mathieu matthieu mateusz matvei matvey matthijs mats mateus matias thijs
    matthias matt matze hias mathis thies matthew matti matias mathias maciej maciek
    maurice moe maurits moritz mauricio maurizio morris maury
    maximilian max maxi maks maximiliano massimiliano maxim maksymilian
    maxim max maksim maksym maks massimo maxime
    melanie mel melly mela melania
    melissa mel missy lissa lisa
    mercedes merche meche mercy
    michael michi mike mick mickey mikey mitch micha michel miguel michele mikhail michal misha mykhailo michiel miki \
    mikael mischa miikka mihai mihail mihaly michail
    michelle shelly mich michele micheline michaela
    michaela micha ela michi michalina
    miguel mike michael migue
    mildred millie milly
    miroslav mirek miro slava mirko myroslav miroslaw
    monica mona moni monika monique mo
    nadezhda nadia nadya nadine nadiia nadja
    natalia natalie nat tasha natasha nataliya talia nataliia natalya nathalie nata natka natascha
    nathaniel nate nat nathan nataniel
    nathan nate nat natan
    nicholas nick nicky nico nicolas nikolaus klaus niklas nicola niels nils nikolai nikolay kolya mykola mikolaj \
    niccolo nikos nikolaos nicolaas klaas claus colin nikola miklos
    nicole nicky nicki nico nikki nicola nicolette colette
    norbert bert norb norberto
    norman norm
    oleg oleh olezhka
    olga olya olha olenka ola
    oliver ollie olli olivier oliviero noll
    olivia liv livia ollie livvy
    oscar oskar ossie ozzy
    otto otton ottone odo
    pablo paul paulo pau
    pamela pam pammy
    patricia pat patty tricia trish patsy patrizia patrycja patti paddy
    patrick pat paddy patricio patrik patrizio patryk rick padraig
    paul pablo paolo paulo pawel pavel pol pauly pavlo pauli
    paula paola pauline polly paulina pauli
    pauline paula paulina polly line
    pavel pasha pavlo paul pawel pavlik
    pedro peter perico pedrito
    penelope penny nell pen
    peter pete petr piotr pierre pedro pietro pyotr petro pieter piet peder per petros pjotr petya petja petrus pit \
    pim
    petra petronella pietra nel
    philip phillip phil pip philipp felipe filippo filip philippe flip lippo pippo fil
    pilar pili
    rachel rae shelly raquel rachele rahel ray
    rafael rafa raf raphael raffaele raffaello rafal rafi
    raimund ray raymond ramon raimondo mundl
    ralph ralf rolf raoul raul rudolf
    raymond ray ramon raimund raimondo
    rebecca becky becca bex rebekka reba
    regina gina reggie regine reina
    reginald reg reggie rex ron reinhold
    reinhard reiner hardy rainer renard
    reinhold reini holdi
    renate nate reni rena renata
    richard rick dick rich richie ricky ricardo riccardo ryszard ritchie rikard
    rita margarita margaret
    robert rob bob bobby robbie bert roberto robin robrecht bobbie robb
    roberta bobbie robbie robin berta
    roderick rod rick rodrigo roddy
    rodney rod
    roger rog ruggero rogelio rutger rudiger
    roland rolle rollo orlando rolando roeland
    roman romek romain romano
    ronald ron ronnie ronny ronaldo
    rosa rose rosie rosita rozalia roza
    rosemary rose rosie romy rosemarie rosamaria
    rosario charo chayo
    rudolf rudi rudy rolf rodolfo ralf
    russell russ rusty
    ruth ruthie ruta
    salvatore salvo toto turi salvador sal
    samantha sam sammy
    samuel sam sammy samuele samuil shmuel
    sandra sandy alexandra alessandra
    sarah sara sally sadie sal zara
    sebastian seb basti bastian sebastien bas sebastiano wastl
    sergei serge sergey sergio serhii sergii seryozha sergiusz sergej
    sigmund sigi siggi zygmunt sigismund
    siegfried sigi siggi sigfrido fried
    silvia sylvia sylvie silvi sylwia sylvi
    simon sim szymon semyon simeon shimon simao
    simone simona simonetta mona
    sofia sophie sophia sonja sofie zofia zosia sonya sofiya sofiia sonia fie
    solomon sol salomon solly
    stanislav stas stanislaw stanley stan staszek slava
    stanley stan stanislav
    stefan steff steffen stephen steven stephan stefano steve stepan stijn
    stefania stephanie steffi stefanie fania
    stephanie steph steffi stefanie stephania stef estefania fanny stefania
    stephen steph steve stevie stefan stephan stefano esteban etienne stepan steven stef istvan szczepan stepa
    steven steve stevie stephen stefan ste
    stewart stu stuart stew
    susan sue susie suzy suzanne susanne susanna zuzanna sanne suse susana zsuzsanna suzie sanna
    svetlana sveta lana svitlana svetka
    tamara tammy tama toma mara
    tatiana tanya tania tatyana tetiana tetyana tata tanja
    teodor theodor fedor fyodor fedir teo theo tadeo
    teresa terry tess tessa theresa therese resi teresita trees tere terezia tereza
    thaddeus tad tadeusz thad taddeo tadek
    theodore ted teddy theo theodor teodoro teodor dorus
    theresa terry tess tessa tracy teresa therese resi
    thomas tom tommy tomas tommaso tomasz foma thom maas tomek tomaso
    tiffany tiff
    timothy tim timmy timo timofey timoteo timotheus tymoteusz
    ulrich uli ulli ulric udo ulderico
    ulrike uli ulli rike
    ursula uschi ulla uli orsola urszula ursel
    valentin val vale valentino valya valentyn
    valentina vale tina val valya valentyna walentyna
    valeria vale val lera valerie valeriya valeriia
    vasily vasya basil vasili vasyl wasyl vasile basilio vassily vasilis
    vera verena veronika viera wiera vira
    veronica ronnie vera veronika vero weronika veronique nika
    victor vic vick viktor vittorio vitya witek wiktor
    victoria vicky tori vic viktoria vika vittoria wiktoria viktoriia viktoriya vix
    vincent vince vinnie vicente vincenzo vinzenz cent wincenty enzo
    vincenzo enzo vince vincent cenzo
    viola violet violetta violette
    virginia ginny ginger virginie gina
    vitaly vitalii vitaliy vitali vitalik
    vladimir vlad vova volodya volodymyr wladimir wlodzimierz vladi
    vladislav vlad slava vladyslav wladyslaw ladislav ladislaus
    volodymyr volodya vova vladimir vlad
    walter walt wally gualtiero wouter waldi wolter
    werner verner warner guarniero
    wilfred will fred wilf wilfried
    wilhelm willi willy helmut william wim helm willem guglielmo
    wilhelmina mina willa minnie wilma billie wilhelmine minna
    willem wim bill william wilhelm pim willy
    william will bill billy willie liam wilhelm guillermo guillaume guglielmo willem wim vilhelm wills
    winifred winnie freda fred
    wojciech wojtek adalbert albert
    wolfgang wolf wolfi wulf
    yuri yury yurii jurij george georgi juri yura iurii
    xavier javier javi xavi saverio ksawery
    yves ivo yvon ives
    yvonne vonnie ivonne yvette
    zachary zach zack zak zacharias zachariah
    zoe zoey zoya zoi zoja
    antonella nella
    asuncion asun
    begona bego
    concepcion concha conchita conchi
    consuelo chelo
    encarnacion encarna
    guadalupe lupe lupita
    jesus chus chuy
    montserrat montse
    remedios reme
    ottavio tavio
    zbigniew zbyszek zbig zibi
    muhammad mohammed mohamed muhammed mehmet mohammad mo hamada md
    ahmed ahmad achmed ahmet hamdi
    yusuf yousef joseph youssef josef usuf
    fatima fatma fatemeh fatimah
    hassan hasan hassane
    hussein hussain husain hossein huseyin
    ali aly
    omar umar omer oumar
    khalid khaled halit
    abdullah abdallah abdulla abdul
    ibrahim abraham brahim ebrahim
    mustafa mostafa moustafa
    """
}
