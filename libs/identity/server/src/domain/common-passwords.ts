/**
 * Passwords and the words they are made of that guessing programs try first, in folded form (lower case, no tone marks).
 * Vietnamese words, names and number games by hand; the rest is the head of the frequency list that zxcvbn 4.4.2 ships
 * (Copyright 2012-2016 Dan Wheeler and Dropbox, Inc., MIT licence), without its coarse words.
 */
const LIST = `
matkhau matkhaucuatoi anhyeuem emyeuanh yeuem yeuanh yeuemnhieu yeuanhnhieu toiyeuem toiyeuanh maiyeuem maiyeuanh yeumai yeumaimai
mailamotnguoi anhnhoem emnhoanh nhoem nhoanh tinhyeu tinhyeucuatoi hanhphuc giadinh giadinhtoi giadinhhanhphuc bome mebo chame bomeyeu
conyeu congai contrai conyeucuame vochong voyeu chongyeu voyeuchong embe embeyeu beyeu becung beiu conheo concho conmeo cunyeu gauyeu
khongbiet khongco khongcho khongnho khongcomatkhau quenmatkhau quenroi dangnhap taikhoan quantri quantrivien nguoidung nguoiviet vietnam
vietnamvodich vietnamquehuongtoi yeuvietnam toiyeuvietnam dangcongsan hanoi saigon hochiminh bacho bacmai danang haiphong cantho hue
nghean thanhhoa tuyenquang hagiang tayninh longan caobang langson laocai yenbai thainguyen bacgiang bacninh haiduong hungyen namdinh
thaibinh ninhbinh hatinh quangninh quangnam quangngai quangtri quangbinh binhdinh binhduong dongnai dalat nhatrang vungtau phuquoc
nguyen nguyenvan nguyenthi nguyenvana tranvan tranthi levan lethi phamvan phamthi hoangvan hoangthi vuvan buivan dangvan dovan ngovan
duongvan tuananh minhanh ducanh hoanganh quynhanh lananh maianh ngocanh trunganh vananh vietanh phuonganh huyenanh thuytrang thutrang
huyentrang minhtrang quynhtrang phuongthao thanhthao thuthao hongnhung tuyetnhung thuhuong thuha thanhha thuhien thuhang thanhhang
minhhang bichngoc hongngoc minhngoc baongoc kimngan thuyngan thanhtung thanhlong thanhnam thanhcong thanhdat thanhtrung quochuy quanghuy
duchuy minhduc minhhieu trunghieu minhhoang minhquan anhquan duongquan trongnhan vanhung manhhung quanghung vietdung tiendung quocdung
anhdung hoanglong duclong philong hailong quangminh nhatminh tuanminh binhminh hoangminh congminh khanhlinh thuylinh dieulinh mylinh
ngoclinh phuonglinh hoailinh maiphuong lanphuong thuphuong minhphuong bichphuong myduyen kieutrinh ngoctrinh tuyettrinh doremon doraemon
nobita xuka conan naruto songoku sieunhan sieunhangao liemxiet aloalo alo chaoban xinchao camon tambiet hoctap hocsinh sinhvien giaovien
bacsi cogiao thaygiao truonghoc nhatruong congty congtytnhh vanphong ketoan giamdoc nhanvien banhang muaban taichinh nganhang tienbac
tiennhieu trieuphu typhu phattai phatloc phattailoc mayman hoahong hoasen hoamai hoadao hoacuc matroi mattrang bautroi bienxanh songbien
dongsong quehuong quetoi lanque langtoi nhatoi khongthequen nhomai nhomotnguoi codon motminh buonqua vuiqua doiqua doithay cuocsong
cuocdoi tuonglai hivong niemtin uocmo giacmo thienduong thiensu congchua hoangtu bongda bongdavietnam congphuong quanghai messi ronaldo
manchester lienquan lienminh lienminhhuyenthoai audition gunny zingme zalo facebook fptshop viettel vinaphone mobifone vnpt sieuthi
dienthoai maytinh internet tinhso dichvucong vneid cancuoc chungminhthu congdan uybannhandan chinhphu abc123456 a12345678 a123456789
aa123456 aaa123456 abc123456789 abcd123456 qwe123456 q123456789 123456a 1234567a 12345678a 123456789a 123456789q 123456aa 123456abc
12345678abc 123456789abc 123456aaa 1a2b3c4d 147258369 159753 159357 963852741 741852963 789456123 456789123 321654987 987456321
123654789 147852369 1234qwer 12345qwert 123123 123321 123456 123123123 123321123 112233 11223344 1122334455 121212 131313 212121 232323
010203 01020304 102030 10203040 0102030405 147147 258258 258369 369258147 456456 789789 654321 666888 66668888 686868 68686868 888666
868686 86868686 999888 777888 789987 520520 5201314 1314520 8386 83868386 113114115 000000 111111 222222 333333 444444 555555 666666
777777 888888 999999 11112222 12121212 13131313 123412341234 12341234 1234554321 0123456 01234567 0987654321 098765432 012301230
19001900 2002002 20102010 2020 20202020 20252025 20262026 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 zaq12wsx zaq1zaq1 qaz123
qazwsx123 asd123 asdf1234 zxc123 zxcv1234 qwe123 qwe123qwe 123qwe 123qwe123 1234abcd a1b2c3d4 a1b2c3d4e5 password qwerty dragon baseball
football monkey letmein shadow master mustang qwertyuiop superman qazwsx jordan killer hunter harley zxcvbnm asdfgh buster batman soccer
tigger charlie sunshine iloveyou ranger hockey computer starwars pepper klaster zxcvbn freedom princess maggie pass ginger love cheese
summer chelsea dallas matrix yankees corvette austin access thunder merlin secret diamond hello hammer silver gfhjkm samantha golfer
scooter test orange cookie maverick sparky phoenix mickey snoopy guitar whatever chicken camaro mercedes peanut ferrari falcon cowboy
welcome samsung steelers smokey dakota arsenal boomer eagles tigers marina nascar gateway yellow porsche monster spider diablo hannah
bulldog junior london purple compaq lakers iceman cowboys money banana boston tennis coffee scooby nikita yamaha mother barney brandy
chester oliver player forever rangers midnight chicago redsox angel badboy fender jasper slayer rabbit natasha marine wizard marlboro
raiders prince casper fishing flower jasmine adidas winter winner gandalf enter ghbdtn golden cocacola winston madison angels panther
sophie asdfasdf toyota tiger canada muffin liverpoo apples pokemon slipknot qazxsw scorpion qwaszx startrek rainbow asdfghjkl razz
newyork redskins gemini cameron qazwsxedc florida liverpool turtle sierra viking doctor rocket dolphins captain bandit jaguar packers
pookie peaches asdf dolphin helpme blue theman maxwell qwertyui lovers maddog giants nirvana metallic hotdog rosebud mountain warrior
stupid elephant success alexis lucky scorpio samson azerty driver freddy sydney gators dexter bubba creative voodoo golf trouble america
nissan gunner garfield asdfghjk apollo eminem legend airborne bear apple brooklyn godzilla skippy buddy qwert kitten magic shelby
phantom asdasd xavier braves darkness copper platinum qweqwe tomcat girls bigboy animal police online voyager lifehack fish sniper
trinity blazer heaven lover snowball loveme bubbles cricket willow donkey topgun nintendo saturn destiny pakistan pumpkin digital sergey
redwings explorer private runner therock guinness lasvegas beatles fire cassie christin celtic andrey broncos babygirl eclipse fluffy
cartman michigan carolina testing alexande birdie pantera cherry vampire mexico buffalo genius montana beer minecraft maximus flyers
lovely stalker metallica doggie snickers speedy bronco paradise yankee horses magnum dreams lacrosse goober enigma qwertyu scotty
bollocks surfer poohbear genesis star qweasdzxc racing hawaii viper einstein drowssap simple badger alaska action jester drummer
spitfire forest maryjane champion diesel svetlana friday hotrod chevy westside security google badass tester shorty thumper hitman
mozart reddog lizard ruslan eagle scarface buddha spirit stargate mercury liberty semperfi suzuki popcorn spooky marley scotland kitty
cherokee vikings simpsons rascal qweasd hummer loveyou patches russia jupiter penguin passion vfhbyf honda vladimir sandman passport
raider bastard infinity bulldogs fantasy horney domino budlight disney ironman softball brutus redrum bigred mnbvcxz fktrcfylh karina
marines digger kawasaki cougar fireman oksana monday justice super wildcats tinker logitech dancer swordfis avalon everton alexandr
motorola patriots madonna ducati colorado connor juventus galore smooth freeuser warcraft boogie titanic wolverin elizabet arizona
valentin saints asdfg accord christ yfnfif stinky spiderma chopper extreme skyline zombie pearljam froggy awesome vision pirate fylhtq
dreamer bullet predator empire kirill panthers skipper nemesis peekaboo rolltide cardinal psycho danger mookie chevelle manutd goblue
hobbes vegeta fyfcnfcbz picard windows loverboy victory vfrcbv bambam serega turkey tweety galina hiphop rooster changeme berlin taurus
polina electric avatar maksim raptor hendrix newport brazil spring madmax alpha britney sublime darkside bigman wolfpack classic
hercules spiderman blizzard cheyenne cjkysirj wombat pandora holiday wildcat devils horse alabama caesar pickle shaggy leather chronic
admin airplane kodiak freepass billybob sunset katana phpbb chocolat snowman stingray firebird wolves zeppelin detroit pontiac gundam
panzer outlaw redhead tarheels greenday nastya engineer hellfire serenity cobra fireball darkstar flash strike beauty pavilion bobafett
dbrnjhbz bigmac bowling ytrewq natali pyramid rulez dodgers apache swimming whynot teens trooper defender precious packard weasel popeye
lucifer cancer icecream raven swordfish presario viktor rockstar blonde wutang spike atlanta airforce thailand casino lennon mouse
hacker bluebird hawkeye theone catfish sailor goldfish nfnmzyf tattoo pervert barbie maxima machine trucks wrangler rocks tornado lights
cadillac bubble pegasus madman longhorn browns target microsoft dilbert christia baller xfiles seattle qazqaz cthutq prelude corona
freaky malibu assassin atlantis integra iloveu lonewolf dragons unicorn software bobcat stealth peewee openup srinivas zaqwsx valentina
shotgun trigger veronika bruins coyote babydoll joker dollar lestat hottie random wordpass smiley sweety snake chipper woody samurai
devildog gizmo maddie mistress flipper express hjvfirf moose cessna piglet polaris teacher montreal cookies wolfgang scully fatboy
wicked balls tickle bunny dfvgbh foobar transam pepsi basketba toshiba hotstuff sunday gambit impala stephani hooker lancer knicks
shamrock stinger redneck deftones squirt siemens blaster trucker subaru renegade ibanez manson reaper blondie mylove galaxy blahblah
enterpri travel indiana skeeter sugar ficken smoke sweetpea trfnthbyf marino smitty bigfoot babes larisa trumpet spartan valera babylon
asdfghj stormy mister hamlet aardvark marathon paladin cavalier skater indigo hornet buckeyes indians karate hesoyam toronto diamonds
chiefs buckeye highland charger redman passwor maiden drpepper storm garden pencil sherlock timber thuglife insane pizza jungle aragorn
hamster triumph techno lollol pioneer catdog fktrctq morpheus pascal hobbit erotic consumer blabla justme stones chrissy spartak goforit
burger pitbull adgjmptw italia barcelona hunting colors kissme overlord pebbles sundance emerald doggy racecar irina element zipper
alpine basket goddess poison sakura chichi huskers ultimate blackie nicola rommel caserta omega geronimo trojan philips nugget tarzan
chicks aleksandr trixie portugal anakin dodger bomber superfly madness loser fatcat ybrbnf soldier warlock desire babe seminole alejandr
westham andrei concrete weed ladybug christop trombone tintin bluesky rhbcnbyf qazxswedc onelove cdtnkfyf vfvjxrf titans stallion truck
hansolo smiles beagle panama kingkong flatron inferno mongoose connect poiuyt qawsed juice blessed rocker snakes turbo bluemoon finger
jamaica mulder beetle passat immortal plastic whiskey dietcoke spunky monitor cactus exigen planet ripper teen spyder nolimit hollywoo
sticky trunks pickles sailing bonehead ghbdtnbr delta charlott rubber yomama hongkong jumper faster unreal memphis nylons legion
sebastia shalom pentium geheim werewolf funtime ferret orion curious niners cantona sprite philly pirates abgrtyu lollipop eternity
boeing sweets cooldude tottenha stocking moomoo martini biscuit drizzt fossil makaveli snapper maniac salmon patriot verbatim nasty
shasta asdzxc shaved blackcat raistlin punkrock cjkywt waterloo crimson twister oxford musicman seinfeld biggie condor ravens megadeth
wolfman cosmos sharks banshee keeper foxtrot skywalke velvet sesame dogs squirrel privet sunrise wolverine legolas grendel ghost cats
carrot frosty lvbnhbq blades stardust frog qazwsxed coolio brownie groovy twilight daytona vanhalen pikachu peanuts hershey jericho
intrepid ninja lobster goblin punisher strider shogun kansas amadeus neptune showtime muscle oldman ekaterina rfrfirf getsome showme
obiwan skittles danni tanker maestro tarheel anubis hannibal newlife gothic shark fighter blues princes chaos sabine python mirage devil
clover tequila surfing delete potato chubby panasonic sandiego portland baggins fusion sooners blackdog californ moscow playtime mature
dagger dima stimpy gangster warriors iverson chargers byteme swallow liquid dingdong nymets cracker mushroom crusader bigguy miami
dkflbvbh bugger nimrod tazman stranger newpass doodle powder gotcha guardian dublin slapshot septembe milano grizzly knights photos
nookie charly rammstein brasil scruffy munchkin kittycat abc123 696969 1234567890 trustno1 q1w2e3r4t5 qwer1234 ncc1701 q1w2e3r4 123654
thx1138 12344321 8675309 passw0rd abcd1234 123abc 789456 bond007 q1w2e3 rush2112 red123 123456q 12345a 4815162342 blink182 315475 007007
lol123 12345q 111222 147258 a123456 1232323q 147852 a12345 420420 michael1 123789 ncc1701d 123123a rasdzv3 happy1 9379992 852456 159951
134679 a1b2c3 catch22 qqq111 1029384756 124578 chris1 135790 142536 james1 741852 456123 666999 246810 753951 rocky1 soso123aljg oicu812
31415926 jessica1 314159 1qaz2wsx3edc 12345678910 jesus1 1a2b3c david1 321654 141627 1478963 q12345 ncc1701e matthew1 sammy1
q1w2e3r4t5y6 123asd wrinkle1 951753 11235813 a1234567 123454321 anthony1 1234321 14789632 911911 112358 molly1 william1 1123581321
555666 green1 7895123 colt45 satan666 gn56gn56 black1 121314 zaq123 seven7 jason1 111222333 123456z 1q2w3e4r5t6y 456852 147896325 123098
robert1 andrew1 shaney14 heather1 192837465 25802580 richard1 zaq1xsw2 123698745 0.0.000 sarah1 formula1 mailcreated5240 12369874 258456
123qaz 12312312 patrick1 123zxc 102938 123987 pa55word frank1 445566 thomas1 1234567q 987456 6751520 456654 kevin1 a1s2d3f4 rusty1
753159 elvis1 123321q power1 amber1 sasha1 usa123 john316 front242 8j4ye3uz 223344 area51 aaa111 homer1 1234567890q brandon1 oscar1
906090 ncc1701a jackson1 jimmy1 pa55w0rd daniel1 agent007 789654 666777 123457 15426378 132435 1366613 963852 melissa1 steve1 000007
casey1 123456k peter1 daisy1 123456789z crazy1 texas1 362436 daddy1 gordon24 1234qwe 73501505 jenny1 irish1 kelly1 fordf150 128500
music1 number1 cloud9 billy1 789123 emily1 sandy1 happy123 tommy1 321123 katie1 tyler1 100000 polniypizdec0211 justin1 150781 abc12345
bobby1 br0d3r 1qa2ws3ed 13243546 50cent 0.0.0.000 amanda1 222333 78945612 sojdlg123aljg 18436572 hal9000 321456 route66 332211 lineage2
brian1 charles1 ne1469 nwo4life 420247 kcj9wx5n r2d2c3po 123123q 162534 456321 qwer123 george1 000001 great1 135246 p0015123 nicole1
shannon1 123789456 122333 ashley1 xbox360 12131415 7753191 bob123 200000 jacob1 vh5150 123456r death1 wolf359 q123456 z1x2c3 taylor1
cat123 holly1 sadie1 2128506 778899 555777 joshua1 scott1 martin1 dodge1 12345z 112211 192837 harry1 cbr600 audia4 333666 1x2zkg8w
zxasqw12 123456s simon1 ou8122 12345678q a1s2d3 336699 honey1 abc1234 12qwas crystal1 123aaa 1q2w3e4r5 james007 nokia6300 12345679
abcd123 12qw34er sweet1 montgom240 jamie1 rebecca1 penny1 logan1 buffy1 123451 12345qwe ib6ub9 784512 edward1 19411945 14725836 235689
rachel1 787898 5551212 maria1 gsxr750 135792468 123456654321 just4me max123 7779311 missy1 gator1 sally1 tiffany1 beast1 teddy1 misty1
adam12 linda1 bella1 147369 123321a z1x2c3v4 12345t 123456qw 794613 654123 morgan1 1234567890a jackson5 111333 1357924680 1236987 000111
a11111 1qaz2ws 12qw12 369963 bingo1 chloe1 slave1 123qq123 7ugd5hip2j alex123 aaron1 xyz123 spurs1 gabriel1 123455 mikey1 eddie1 house1
9293709b13 111111a 120676 dog123 147963 danny1 just4fun 1234567891 bailey1 annie1 spencer1 9562876 jones1 159632 rebel1 temp123 q2w3e4r5
bruno1 sassy1 1a2s3d4f vsjasnel12 mason1 sam123 010180 wg8e3wjf 123456qwe mazda626 426hemi bird33 655321 123465 1qa2ws michael2 henry1
andrea1 12365478 998877 water1 a1a2a3 green123 147741 258852 q1q2q3 icu812 larry1 1z2x3c felix1 mandy1 dusty1 julie1 laura1 karen1
jimbo1 225588 369258 111qqq qqqqq1 1234560 1000000 369852 misfit99 1z2x3c4v cindy1 carmex2 134679852 nikki1 miller1 123000 megan1
01011900 joseph1 qwer12 123456l death666 153624 jerry1 111111q 333777 123456m chase1 white1 123456789s mama123 mike123 mazdarx7 stone55
1234qw cbr900rr good123654 zachary1 nathan1 james123 111000 987123 7894561230 81fukkc sheba1 135791 sunny1 johnson1 johnny1 stephen1
74108520 123ewq 3000gt jeremy1 pool6123 45m2do5bs 123qwer bmw325 heidi1 simba1 172839 vader1 12qw12qw nokia6233 420000 asdqwe123 monty1
635241 andyod22 aaaaa1 candy1 123456123 mazda6 nancy1 zxcasdqwe123 25800852 pinky1 brown1 987321 sf49ers bruce1 joe123 mario1 david123
yamahar1 196969 f00tball 3x7pxr 0000007 paris1 100500 415263 sasha_007 224466 cygnusx1 123456ru wp2003wp kordell1 1234123 rusty2 roger1
noname123 12345qw little1 carlos1 nokian73 dirty1 chris123 alice1 11111q john123 142857 999666 scuba1 p@ssw0rd 12345s wendy1 19283746
april1 vincent1 perfect1 q11111 hallo123 132456 357159 145236 741963 zxcv123 pufunga7782 angus1 sabrina1 258963 susan1 1234zxcv happy2
randy1 beach1 marcius2 stanley1 marie1 12345m 7896321 faith1 knight1 stone1 1a2s3d ghhh47hj7649 ou8123 start1 p4ssw0rd 333444 2fast4u
23skidoo peace1 12345qwer 135798642 vanessa1 gsxr1000 159357a 147896 q2w3e4 123567 houston1 power123 875421 champ1 m123456 holein1
natalie1 steven1 sammy123 357951 mash4077 123456789m q1234567 elway7 123456t dylan1 111777 cafc91 smith1 barry1 996633 556677 223322
sandra1 tasha1 1235789 poker1 p0o9i8u7 max333 tyson1 frodo1 all4one c2h5oh kenny1 123459 ncc74656 132465 panda1 alex12 robin1 11111a
12345abc nokia1 123456789d romeo1 sasha123 bradley1 qwe321 samuel1 1q2q3q 12345qaz tanya1 smart1 s123456 1598753 5wr2i7h8 johnny5
0192837465 14881488 515000 melanie1 kathy1 gonzo1 10293847 7777777a 12348765 222777 alexander1 favorite6 cooper1 777999 1michael lauren1
blake1 rugby1 angela1 1234566 grace1 sixty9 123456789qwe young1 777333 1qazxsw23edc lucas1 q1w2e3r dixie1 phish1 murphy1 wayne1 segblue2
bosco1 888999 jesus123 travis1 special1 allison1 abcdefg1 789654123 123456w 007bond frankie1 1qazzaq1 1234561 1234568 tango1 115599
allen1 1234rewq calvin1 puppy1 zorro1 321678 zxcvb123 951357 1234567899 1million sonic1 1357911 video1 44332211 left4dead 66613666
england1 123456as 123456qqq met2002 1234509876 please1 123456n 3ip76k2 lol12345 keith1 rambo1 asd222 mommy1 123456d benny1 12345r mazda3
diver1 weare138 18121812 rufus1 dan123 123450 jeter2 aol123 334455 ireland1 diana1 ziggy1 cbr900 111555 claudia1 123890 123q123 tammy1
demon666 laser1 donna1 nokia5800 777666 julia1 medic1 1qw23er4 1231234 stewart1 963258 1237895 pro100 101091m 123456g 8inches 1111qqqq
metal1 jennifer1 456987 spock1 nemrac58 pearl1 333555 159263 aaaa1111 123456789r 22446688 1234567aa riley1 1q2q3q4q nokia123 111aaa
poppy1 kristin1 noles1 918273 alex1234 smile1 55bgates as123456 7412369 123456789987654321 14785236 shane1 beckham7 jesse1 baby123
mario66 1020304050 741258963 funny1 112233445566 z1x2c3v4b5 12345677 1234qaz 114477 care1839 rrpass1 myspace1 ass123 z12345 2hot4u
light1 start123 audia6 123456v aaa123 drag0n goose1 bryan1 444555 cool123 1357908642 demon1 902100 gizmodo1 rocky2 anton1 a1a2a3a4
2wsx3edc jackie1 chuck1 volvo1 789632145 nothing1 123456789v kenneth1 camero1 mike1234 q1q2q3q4q5 audi80 raymond1 999000 741258 7grout
99762000 1z2x3c4v5b wally1 123456987 kristen1 qaz123wsx 0987654321q websol76 918273645 852258 timoxa94 mazda323 jesus777 1234567890z
barcelon coltrane goodluck starcraft katerina discover lonestar meridian stonecol lowrider tacobell halflife keyboard kangaroo socrates
qwerasdf vacation penguins ragnarok colombia dodgeram mustangs sithlord scoobydo oblivion titleist bigballs blueeyes mersedes
nuttertools peterpan kingston freckles aspirine mariners deadhead rootbeer plymouth justdoit lightnin caliente goodtime thankyou
brucelee redalert aquarius catherin porkchop sapphire qazwsxedcrfv blackjac chevrole amsterdam spectrum labrador syracuse candyman
commando clitoris pineappl monopoly romashka spartans snuggles infiniti cosworth qawsedrf doberman webmaster beefcake godsmack viktoria
starbuck valhalla starfish achilles sailboat terminator phillies frontier doughboy nebraska qwertyuio pinkfloy dannyboy luckydog
whocares vfrcbvrf ihateyou vkontakte mandingo dilligaf bunghole golfball technics aberdeen enterprise hurrican rfnthbyf dthjybrf
excalibu lancelot keystone passwort flamingo designer kamikaze warhammer deeznuts macdaddy manchest meatball truelove sentinel jamesbon
billyboy microsof microlab azsxdcfv charlton bigmoney superstar saratoga wildfire vladislav greenbay poiuytrewq maradona rjirfrgbde
rightnow hyperion treasure meatloaf anaconda woofwoof poontang lionking albatros kenworth dinosaur happyday ericsson chickens zxcasdqwe
fktrcfylhf crazybab hardrock skywalker applepie rockhard hellyeah skorpion hedgehog australi yosemite karolina starship greatone
roadkill killbill cinnamon backdoor rastaman robotech mechanic pingpong operator rasputin amsterda majestic wrestlin gotohell kingfish
passwords umbrella snoopdog splinter underdog megapass bullseye blackhaw jamesbond tunafish dkflbckfd translator supersta magicman
caligula dfktynbyf deepthroat tazmania tommyboy vfhufhbnf brighton mamapapa budweise getmoney chainsaw eastside undertaker snowboar
moneyman chrisbln viewsonic penthous flounder whitesox thanatos panasoni sneakers ghjcnjnfr titanium intruder gargoyle poseidon newcastl
johannes buckshot sunnyday goldstar boomboom multiplelo motherlode westwood sunflowe babyblue starfire paintbal knickers lokomotiv
rjycnfynby thirteen philippe avalanch idontknow vfvfgfgf zerocool godfather francesc paintball syncmaster aleksandra southpark cambiami
monalisa chuckles gladiator spongebob mazafaka meathead barefoot cfitymrf blessing clevelan terrapin clarinet deeznutz traveler pianoman
hawkeyes casanova meowmeow andromeda triangle smeghead cerberus rockford goldwing gabriell crjhgbjy tiberius hayabusa salamander
thegreat gesperrt whiskers overkill rhfcjnrf sersolution spaceman runescape lightning megatron illusion roadking hoosiers leavemealone
realmadrid balloons tinkerbell heineken moonlight mortgage doghouse blackbir seahawks godfathe bookworm talisman blackjack babyface
hawaiian mortimer roadrunn handyman alphabet beautifu dutchess idontkno teddybea valkyrie inuyasha wareagle dragonball gameover kittykat
wishbone sinister gamecube preacher playstation claymore checkers armagedon silverad electron rhtdtlrj thunderb ghostrider blackout
bcfields southpar mandarin cannabis kleopatra tottenham dirtbike slippery bluefish mollydog ghblehjr starcraf cameltoe vasilisa
elizaveta flexible farscape borussia yfcntymrf fyutkbyf thedoors asdfzxcv sunflower deadpool gatorade carpedie corleone webmaste
chrysler millwall dragonba stonecold istanbul babylove bullfrog bobdylan capslock teddybear chevrolet gfhjkmgfhjkm coolness barbados
knockers jayhawks eldorado soulmate andromed kakashka yeahbaby netscape carlitos eastwood microphone coldbeer fgtkmcby specialk piramida
salasana mephisto violetta smashing fastball buddyboy kissmyass radiohea wildcard testpass pringles pinkfloyd insomnia darklord magician
telephon budapest yjdsqgfhjkm reckless maksimka kazantip concorde pharmacy abnormal jellybea islander jiggaman classics hooligan
strawberry scrabble rhjrjlbk sweetnes masamune mariposa doomsday excalibur marcello dynamite lollypop moonbeam inspiron snowboard
forsaken katarina fullmoon sausages stanislav robotics senators pumpkins windsurf reddevil vfitymrf nevermind woodland anastasiya
presiden vanguard rjhjktdf firewall temppass fandango highheel christma icehouse pineapple harrypotter earnhard mypassword zaqxswcde
platypus radiohead spongebo abrakadabra viktoriya reddwarf longjohn slamdunk alessandro honolulu johndeer windmill bergkamp irishman
zildjian mudvayne freebird snowflak nygiants playstat webhompas jefferso comanche monkeybo hounddog josephin thisisit pallmall fishbone
clippers bigblock whiteout bluebell undertak chipmunk kjrjvjnbd choochoo lovelife anastasi roadster highbury koroleva washingt redbaron
krasotka pipeline tkbpfdtnf smirnoff starligh fishhead scoobydoo yogibear konstantin terminat ghbywtccf slowhand nostromo survivor
cnfybckfd lemonade solitude catwoman bearcats username wanderer paradigm fantasia borabora gtnhjdbx sundevil armstron revolver volkswag
wildbill cleopatr coventry gbhfvblf zanzibar highlander tinkerbe bluesman threesom nautilus everlast longdong ghjcnjgfhjkm tokiohotel
sonyericsson palmtree handball marseille matthias viewsoni evangelion sandrine sprinter fearless antelope barselona fyfnjkbq fairlane
honeybee fantomas gladiato cheshire tomahawk bismillah bigpoppa margarit pasadena johngalt coldplay capricorn sweetness elcamino
trinitro carpente callisto vendetta wildwood foxylady leedsutd dominion enforcer derparol remingto vjqgfhjkm rfvfcenhf carnival papillon
knuckles cutiepie ghjuhfvvf freefall baritone mischief hetfield dontknow calimero alexandre whiteboy firefigh screamer swinging trucking
marijuana francisc obsidian dfktynby lakeside strawber slimshady whistler blueball cassandr paramedi darkangel smackdow argentin
moonligh capricor johncena cherries lalakers dogpound universa eggplant fussball taekwondo capetown budweiser sylveste marseill magellan
southpaw notebook goodgirl challeng millenium camaross hotgirls goldfing moonshin mandrake navigator hellokitty fkbyjxrf earthlink
opendoor lakewood bluejays commande ironmaiden espresso toriamos roadrunner bordeaux supernov optimist ilovegod nightwish hattrick
enternow lenochka intercourse waterboy mamacita htubcnhfwbz azertyui limewire stratfor stigmata klondike marijuan hardball nineinch
vauxhall funstuff krokodil rfntymrf cabernet sheepdog baltimor cashmone vancouve ilikepie hairball toonarmy theforce scheisse maserati
sigmachi riccardo rfhnjirf dolemite pathfind vqsablpzla modelsne myxworld hellsing rocknrol futurama smoothie archange vagabond billabon
darkange skateboard evolutio morrowind plastics zaqwsxcde dominiqu nevermore forgetit elisabet woodstoc minimoni slimshad friendster
blackbird jellybean carebear fireblad flamengo snowbird lonesome baracuda singapor herewego kamasutra vipergts navyseal peterbil
cucumber homemade warhamme pinnacle flipflop lfitymrf acidburn fellatio jeepster vfntvfnbrf cartoons rainyday alleycat escalade rainbows
daisydog fyutkjxtr whiplash adrenalin ambrosia penetration stickman puppydog charisma nightmar laetitia luckyone goldeney dragonfl
phialpha bismarck bynthytn mallorca dragster beethove normandy nounours playball rocknroll guillaum cambridg treefrog pavement smackdown
cannibal asdffdsa nthvbyfnjh benessere azertyuiop sephiroth hallowee sparkles amethyst volleyba bettyboo ticklish mynameis junkmail
longhair gannibal skinhead montecar candyass letsdoit notredam alcatraz dfcbkbcf blacklab montrose supernova frederik motocros lockdown
istheman pinetree rustydog tampabay babycake streaming fidelity capitals dreamcas riffraff playmate pizzaman delpiero wonderboy sergbest
cashmoney sunlight bigtruck revoluti feelgood gogators papamama tigercat usmarine lebowski madagaskar loverman dragonballz italiano
fisherman piercing abracadabra macintos crescent rfhfvtkmrf lunchbox riversid acapulco rhfcfdbwf ronaldinho tennesse matchbox parlament
goodyear highlife implants bendover supersonic babybear laserjet natedogg sopranos cashflow ghjcnbnenrf alterego ljxtymrf princesa
blueberr bobmarley trinitron qwerasdfzxcv mallrats goldeneye tamerlan backbone nineball ballsack dortmund homepage coolhand greedisgood
wonderfu barefeet kcchiefs cheerleaers hillbill macaroni gigabyte cyclones jurassic thebeast flvbybcnhfnjh feathers marauder redheads
godbless greywolf reloaded rfhfylfi culinary baberuth asdfqwer outsider blackhawk
`;

/** Every entry of the list, for membership tests. */
export const commonPasswords: ReadonlySet<string> = new Set(LIST.split(/\s+/u).filter((entry) => entry !== ''));
