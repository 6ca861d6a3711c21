/** Words by what they mean, as `readConcepts` reads them. English of cross-border sellers. */
export const en = `
aboard adverb -: aboard
accept mental !: accept agree approve
accept mental 3: accepts agrees approves
accept mental g: accepting agreeing approving
accept mental p: accepted agreed approved
access abstract -: access
accident abstract -: accident
accordion music-media -: accordion accordions
account datum -: acc accnt account accountnumber accounts acct acnt acount
accountant people -: accountant accountants bookkeeper
accounting organisation -: accounting
acetate material -: acetate
acid material -: acid
acre quantity -: acre acres
acrylic material -: acrylic
action abstract -: action actions
action-figure child -: actionfigure
activation abstract -: activation
active adjective -: active
actuator part-noun -: actuator
adapter device -: adapter adapters adaptor adaptors
add record !: add
add record !me: agreganos
add record 3: adds
add record g: adding
add record p: added
address datum -: adddress addess addr addres address addresses addresss adres adress adresses adrress adrs directions homeaddress whereabouts
adjustable adjective -: adjustable
admin people -: admin admins
adult people -: adult adults
advice abstract -: advice suggestion suggestions
afternoon time -: afternoon afternoons
again adverb -: again
against adverb -: against
age datum -: age agegroup ages
age-time time -: century
agency organisation -: agencies agency
agreement abstract -: pact
agronomist people -: agronomist
air nature -: air
air-conditioner device -: ac aircon conditioner
air-filter part-noun -: airfilter
airfryer device -: airfryer
airline organisation -: airline airlines
airport geography -: airport
airway geography -: airway
aisle home-thing -: aisle
alarm device -: alarm alarms
album music-media -: album albums
alcohol good -: alcohol
alive adjective -: alive
all quantifier -: all both entire whole
allen-key tool -: allenkey hexkey
allergy health -: allergies allergy
allow modal !: allow
allow modal 3: allows lets
allow modal g: allowing letting
allow modal p: allowed permitted
alloy material -: alloy
almond food -: almond
almost adverb -: about almost approx approximately around nearly roughly
aloe plant -: aloe
alone adjective -: alone
along adverb -: across ahead along onwards through
alphabet software -: alphabet
already adverb -: already
alternator device -: alternator alternators
aluminium material -: aluminium aluminum
always adverb -: always forever
amber adjective -: amber
american adjective -: american
amp quantity -: amp amps
amplifier device -: amplifier
anchor part-noun -: anchor
android software -: macos
angle quality-noun -: angle
angle-grinder tool -: anglegrinder
animal animal -: animal animals pet pets wildlife
ankle body -: ankle
anniversary event -: anniversary
announce speak !: announce
announce speak 3: announces
announce speak g: announcing
announce speak p: announced
answer speak !: answer answr anwser replay reply replyback repply respond rply
answer speak 3: answers replies responds
answer speak g: answering replying responding
answer speak p: answered replied responded
answer-noun order-noun -: response responses
ant animal -: ant ants
antenna device -: antenna antennas
anvil tool -: anvil anvils
any quantifier -: any
anything abstract -: anything
apartment place-home -: apartment apartments apartmnt appartment apt aptmt apts bedsit dept flat flats maisonette penthouse studio suite suites
apologize mental 1: apologis apologise apologize
apologize mental g: apologising apologizing
app software -: app apps
apple food -: apples
appliance device -: appliance appliances
appliques clothing -: appliques
april time -: april
apron clothing -: apron aprons
aquarium animal -: aquarium aquariums
aquarium-fish animal -: betta
archery sport -: archery quiver
area geography -: area areas region regional regions zone zones
arm body -: arm
armchair home-thing -: armchair armchairs
arrival logistics-noun -: arrival
arrive logistics !: arive arrive land
arrive logistics 3: arrives
arrive logistics g: ariving arriving landing
arrive logistics p: arived arrived landed
arrow tool -: arrow arrows
art good -: art
artist people -: artist artists
artwork home-thing -: artwork
asap time -: asap asapp immediately instantly pronto urgently
ash material -: ash
ashtray home-thing -: ashtray
aside adverb -: apart aside
ask speak !: aks ask askk consult enquire inquire quiz wonder
ask speak !me: askus
ask speak 3: asks consults enquires inquires wonders
ask speak g: asking consulting enquiring inquiring wondering
ask speak p: asked consulted enquired inquired wondered
assemble operate !: assemble
assemble operate 3: assembles
assemble operate g: assembling
assemble operate p: assembled
atlas good -: atlas
attach record !: append atach attach attatch attch embed enclose include paste reupload shoot uplaod uplod
attach record 3: appends attaches embeds encloses pastes shoots uploads
attach record g: appending attaching embedding enclosing pasting photographing scanning shooting snapping uploading
attach record p: appended attached embedded enclosed linked pasted photographed scanned shot snapped uploaded
attachment paper -: attachment attachments
attention abstract -: attention
attic place-home -: attic loft
auction order-noun -: auction auctions
august time -: aug august
aunt kin -: aunt auntie tia
authentication abstract -: authentication
authenticity abstract -: authenticity
author people -: author authors
authorization abstract -: authorisation authorization
automatic adjective -: auto automatic
automatically adverb -: automatically
autumn time -: autumn
availability abstract -: availability
available adjective -: avail available availble availible avaliable instock onhand
avatar channel -: avatar
avenue place-home -: av ave avenue avenues
average quantity -: average
avocado food -: avocado
avoid mental !: avoid prevent protect
avoid mental 3: avoids prevents protects
avoid mental g: avoiding preventing protecting
avoid mental p: avoided prevented protected
away adverb -: away off out
awl tool -: awl awls
awning home-thing -: awning
axe tool -: axe axes
axle part-noun -: axle
baby child -: babies baby babys infant newborn newborns toddler
baby-carrier child -: babycarrier babysling
baby-monitor device -: babymonitor
back body -: back rear
backlit adjective -: backlit
backordered adjective -: backordered
backpack good -: backpack backpacks
backup software -: backup
backwards adverb -: backwards opposite reversed upside
backyard place-home -: backyard lawn patio yard
bacon food -: bacon
bad adjective -: awful bad horrible poor terrible
badge good -: badge badges
badminton sport -: badminton
bag good -: bags duffel satchel tote
bagpipe music-media -: bagpipe bagpipes
bait sport -: bait
bake operate !: bake
bake operate 3: bakes
bake operate g: baking
bake operate p: baked
bakery place-shop -: bakery
balance payment -: balance balances tally
balanced adjective -: balanced
balcony place-home -: balcony
ball sport -: ball
ball-joint part-noun -: balljoint tierod
balloon good -: balloon balloons
bamboo material -: bamboo
banana food -: banana bananas
band clothing -: band bands wristband
bandage health -: bandage
banjo music-media -: banjo
bank organisation -: banco bancolombia bancomer bank banks banorte barclays bbva bofa bradesco caixa chase citibank davivienda galicia hsbc hsbcnet inter itau lloyds monzo natwest nubank payoneerbank revolut santander scotiabank wells wise
bank-account datum -: accountnum ach banking ibans sortcode
bank-statement paper -: payslips
banknote paper -: banknote
banner home-thing -: banner banners
bar part-noun -: bar bars
barbell sport -: barbell
barrel part-noun -: barrel barrels
barstool home-thing -: barstool barstools
base part-noun -: base bases
baseball sport -: baseball
based adjective -: based
basement place-home -: basement
basic adjective -: basic
basil plant -: basil
basin home-thing -: basin
basketball sport -: basketball
bass music-media -: bass
bat sport -: bat
batch quantity -: batch batches
bath home-thing -: bath bathmat
bathrobe clothing -: bathrobe dressinggown
bathroom place-home -: bathroom bathrooms
bathtub home-thing -: bathtub tub
battery device -: accumulator batteries battery
be state 1: estamos
be state 3: exists
be state g: being existing lying
be state p: been existed
be state r: be exist lie
beach geography -: beach
bead material -: bead beads
beam part-noun -: beams
bean food -: beans
bean-bag home-thing -: beanbag
beanie clothing -: beanie
bear animal -: bears
beard body -: beard moustache
bearing part-noun -: bearing bearings bushing
because connective -: because cause
become state 3: becomes
become state g: becoming
become state p: became
become state r: become
bed home-thing -: bed beds
bedding home-thing -: bedding
bedroom place-home -: bedroom bedrooms
bedside-table home-thing -: bedside
bedspread home-thing -: bedspread
bee animal -: bee bees
beech material -: beech
beef food -: beef
beer food -: beer beers
before time -: ago antes before beforehand earlier previously
begin other-verb !: begin commence
begin other-verb 3: begins commences
begin other-verb g: beginning commencing
begin other-verb p: began begun commenced
behind adverb -: behind
beige quality-noun -: beige
believe mental 3: believes trusts worries
believe mental g: believing trusting worrying
believe mental p: believed trusted worried
believe mental r: believe trust worry
bell place-home -: bell bells buzzer chimes doorphone entryphone intercom peephole
bellows part-noun -: bellows
belong other-verb !: belong
belong other-verb 3: belongs
belong other-verb g: belonging
belong other-verb p: belonged
belt clothing -: belt belts
bench tool -: bench benches
benchtop device -: benchtop
bend operate !: bend
bend operate 3: bends
bend operate g: bending
bend operate p: bent
benefit abstract -: advantage benefit
bento clothing -: bentos
berry food -: berries berry
best adjective -: best better favorite favourite prettier
between adverb -: between
beware confirm !: beware
beyond connective -: beyond
bible good -: bible
bicycle vehicle -: bicycle bicycles bike bikes
bid order-noun -: bid bids
bidet home-thing -: bidet
big adjective -: big bigger bulky giant huge large larger
bikini clothing -: bikini
billiard sport -: billiards cue
bin home-thing -: dustbin wastebasket
binoculars device -: binoculars
bird animal -: bird birds fowl
bird-feeder home-thing -: birdfeeder birdhouse
birth datum -: birth birthdate birthplace birthyear born dob
birthday datum -: bday birthday birthdays
biscuit food -: biscuit biscuits
bit quantity -: bit partial
bitter adjective -: bitter
black quality-noun -: black
blade part-noun -: blade blades
blanket home-thing -: blanket blankets
blanks paper -: blanks
blazer clothing -: blazer
bleach good -: bleach
blender device -: blender blenders
blind home-thing -: blind
block operate !: block
block operate g: blocking
block operate p: blocked
block place-home -: blocks
blood body -: blood
blouse clothing -: blouse blouses
blue quality-noun -: blue
bluetooth quality-noun -: bluetooth
blur operate !: blur mask redact
blur operate 3: blurs redacts
blur operate g: blurring redacting
blur operate p: blurred masked redacted
blurry adjective -: blurry dull illegible unreadable
board good -: board boards
board-game child -: boardgames
boat vehicle -: boat boats sail
bobbin tool -: bobbin bobbins spool
body body -: bodies body
bodysuit clothing -: bodysuit
boil operate !: boil
boil operate 3: boils
boil operate g: boiling
boil operate p: boiled
bolt part-noun -: bolt bolts
bone body -: bone
bongo music-media -: bongo
bonnet part-noun -: bonnet
bonsai plant -: bonsai
bonus payment -: bonus
book music-media -: books hardback paperback
bookcase home-thing -: bookcase bookshelf
bookmark music-media -: bookmark bookmarks
boost operate !: boost
boost operate 3: boosts swings
boost operate g: boosting freeing swinging
boost operate p: boosted swung
boost part-noun -: outboard
booster device -: booster boosters
boot clothing -: boots
border geography -: border
bored adjective -: bored
bottle home-thing -: bottle bottles
bottle-warmer child -: bottlewarmer
bouquet plant -: bouquet bouquets
bow good -: bow
bow-tie clothing -: bowtie
bowl home-thing -: bowl bowls
boxing-glove sport -: boxinggloves
boy people -: boy boys
boyfriend kin -: bf boyfriend
bra clothing -: bra
brace health -: bib brace braces
bracelet clothing -: bangle bracelet bracelets
bracket part-noun -: bracket brackets
braided adjective -: braided
brake part-noun -: brake brakes calliper
brake-pad part-noun -: brakedisc brakepad brakepads
branch place-shop -: branch branches
brand quality-noun -: brand brandname brands trademark
brandname name -: acer adidas android anker apple asus audi autoteile barbie bertvale bigrackparts blinkcodes bluewhale bmw bosch bose braun braunautoteile brightnook canon cao chevrolet civic copperkettle corolla dell dewalt dji donaluzstudio dyson electrolux epson exampletech fiat fitbit fixmyheater ford fuhua garmin gearloft goodlampshenzen google gopro gotaclara harborfreightparts harborparts honda huawei hyundai ikea indigohands iphone jbl kawasaki kettlefixtom kia kindle kolbtools kuaida lathelab lathelane lego lenovo letterlane lg lilyw logitech lowactionjoe lumacam lumikoo makita mazda microsoft milwaukee mossandmortar motorola nespresso netflix nike nikon nintendo nissan nordlicht novafon oakandtin oaktin oldmill oldpedals oster owlbench paddlepro panasonic pantone peugeot philips playstation postbarn puma rankherons reelrepair renault samsung shimano sony spotify stampyard suzuki szled tefal telcel tesla tinpeak toyota tplink valemotor vmo vokin vokintech volkswagen vw wagglecraft whirlpool woodgoblin wrenchwithjay xbox xiaomi yamaha
brass material -: brass
brazilian adjective -: brazilian
bread food -: bread
break fitting 3: breaks rips smashes
break fitting g: breaking jamming ripping smashing
break fitting p: broke broken dented jammed smashed
break fitting r: break burst dent jam rip smash
breakfast food -: breakfast
breed animal -: breed breeds eggshell
brick material -: brick bricks
bride kin -: bride
bridge geography -: bridge
briefcase clothing -: briefcase
bright adjective -: bright shiny
bring transfer !: bring
bring transfer 3: brings
bring transfer g: bringing
bring transfer p: brought
broken adjective -: bounced defective faulty
broker people -: broker brokers middleman
bronze material -: bronze
brooch clothing -: brooch
broom home-thing -: broom
brother kin -: brother brothers
brown quality-noun -: brown
brush tool -: brushes
brushed adjective -: brushed
bubble good -: bubble bubbles
bubble-wrap logistics-noun -: bubblewrap
bucket tool -: bucket buckets
buckle part-noun -: buckle buckles
budget payment -: budget
building place-home -: bldg blockflats building buildings bulding complex skyscraper
building-blocks child -: buildingblocks
bulb device -: bulb bulbs
bulk quality-noun -: bulk
bumper part-noun -: bumper taillight
bundle order-noun -: bundle bundles
bunk home-thing -: bunk bunkbed
burger food -: burger
burgundy adjective -: burgundy
burn operate !: burn
burn operate 3: burns
burn operate g: burning
burn operate p: burned burnt
burner part-noun -: burner burners
bus vehicle -: bus buses
bush nature -: bush
busy adjective -: busy
but connective -: although
butter food -: butter
button part-noun -: button buttons
buy trade !: buy prebuy procure purchas purchse redeem reorder snag
buy trade 3: buys procures redeems reorders snags
buy trade g: buyin buying ordering procuring purchasing redeeming reordering shopping snagging
buy trade p: bought ordered preordered procured purchased redeemed reordered snagged
buyer people -: bidder bidders buyer buyers purchaser purchasers shopper
bye courtesy -: bye byebye ciao cya farewell goodbye toodles
cabin place-home -: cabin
cabinet home-thing -: cabinet cabinets
cabinet-panel home-thing -: panelled
cable part-noun -: cable cables cord cords lead
cactus plant -: cactus prickly
cage animal -: cage cages
cajon music-media -: cajon
cake food -: cake cakes
calculator device -: calculator calculators
calf body -: calf
calibrator tool -: checker
caliper tool -: caliper calipers
call channel -: callback videocall videocalls voicecall
call speak !: buzz caal cal call cll dail dial giveacall redial ring speeddial
call speak !me: callme callus dialme hitmeup phoneme ringme ringus
call speak 3: buzzes calls dials redials rings
call speak g: buzzing calling dialing phoning redialing ringing skyping whatsapping
call speak p: buzzed called dialed phoned rang redialed rung
caller people -: caller
camera device -: cam camcorder camera cameras cams gopros
camping sport -: camping
camshaft part-noun -: camshaft
camshafts part-noun -: camshafts
can modal 3: cannot pode
can modal r: able can cant could may might
can-opener home-thing -: canopener
canal nature -: canal
canary animal -: canary
cancel trade !: abort annul cancal cancel cancle canel rescind revoke terminate void
cancel trade 3: aborts annuls cancels rescinds revokes terminates
cancel trade g: aborting annulling canceling cancelling rescinding revoking terminating
cancel trade p: aborted annulled canceled cancelled rescinded revoked terminated
cancel trade r: cancelation
candle home-thing -: candle candles candlestick
candy food -: candies candy sweets
canoe vehicle -: canoe canoes
canvas material -: canvas
cap clothing -: beret cap caps snapback
capacitor part-noun -: capacitor capacitors
capacity quality-noun -: capacity
cape clothing -: cape cloak
capital geography -: capital
capo music-media -: capo
capslock software -: cad
captcha software -: captcha
car vehicle -: automobile car cars racecar suv vehicle vehicles
car-cover part-noun -: carcover
car-seat child -: carseat
caravan place-home -: trailer
carbon material -: carbon graphite
carbonless adjective -: carbonless
carburettor part-noun -: carb carburetor carburettor catalytic sump
card payment -: amex amexcard card cards cc credit creditcard creditcards debit debitcard giftcard giftcards mastercard
card-paper paper -: postcard postcards
cardboard material -: cardboard kraft
cardigan clothing -: cardigan cardigans
care other-verb !: care
care other-verb 3: cares
care other-verb g: caring
care other-verb p: cared
careful adjective -: careful gentle
cargo logistics-noun -: cargo load loads
carpenter people -: carpenter carpenters
carrier organisation -: aftership andreani aramex auspost cainiao canadapost carrier carriers chilexpress chinapost coordinadora correios courier couriering couriers courrier dhl dpd dpdhl estafeta evri fastpost fastway fedex forwarder forwarders freighter gls haulier hauliers hermes jadlog jne lasership loggi oca ontrac paquetexpress parcelforce post postal postnord purolator royalmail sedex sendle servientrega sfexpress shipper shippers skyparcel starken tnt totalexpress ups usps yanwen yodel yunexpress
carrot food -: carrot carrots
carry transfer !: carry
carry transfer 3: carries
carry transfer g: carrying
carry transfer p: carried
cartridge part-noun -: cartridge cartridges
case good -: case cases scenario situation
cash payment -: bucks cash coins dollars
cashier people -: cashier
casserole home-thing -: casserole
cassette music-media -: cassette
castors part-noun -: casters
cat animal -: cat cats
catalogue paper -: brochure brochures
cctv device -: cctv dvr nvr
cd music-media -: cd cds disc discs
cedar material -: cedar
ceiling home-thing -: ceiling ceilings
cello music-media -: cello cellos
cellphone channel -: cel cell cellno cellphone cellphones cells celphone celphones celular mob mobil mobile mobileno mobilephone mobiles mobille moblie smartphone smartphones
cement material -: cement
centimetre quantity -: centimeter centimeters centimetre centimetres cm
ceramic material -: ceramic ceramics
cereal food -: cereal
certificate paper -: affidavit certificate certificates certification diploma
chain part-noun -: chain chains
chainsaw tool -: chainsaw
chair home-thing -: chair chairs seater
chance abstract -: chance opportunity
chandelier device -: chandelier chandeliers
change operate !: adjust alter amend change convert modify rename
change operate 3: adjusts alters amends changes converts modifies renames
change operate g: adjusting altering amending changing converting modifying renaming
change operate p: adjusted altered amended changed converted modified renamed
change payment -: modification
channel channel -: channel channels
character datum -: character characters
charcoal adjective -: charcoal
charge money !: charge deduct
charge money 3: charges deducts
charge money g: charging deducting invoicing
charge money p: billed charged deducted invoiced
charger device -: charger chargers chargr powerpack wallplug
charm abstract -: charm charms
chart paper -: chart charts
chassis part-noun -: chassis
chat channel -: bot bots chat chatapp chatbot chatbox chatroom chats conversation conversations groupchat livechat messaging wachat
cheap adjective -: affordable cheap cheaper economical inexpensive
check confirm !: chck check chek chk doublecheck examine inspect investigate look lookat lookup notice peek peep preview proofread recheck scrutinise see view watch
check confirm 3: checks examines inspects investigates looks notices peeks previews rechecks scrutinises sees watches
check confirm g: checking examining inspecting investigating looking monitoring noticing peeking previewing rechecking reviewing scrutinising seeing viewing watching
check confirm p: checked examined inspected investigated looked monitored noticed peeked previewed rechecked reviewed saw scrutinised seen viewed watched
checklist paper -: checklist
cheese food -: cheese cheeses
chemical material -: chemical chemicals
cheque payment -: cheque cheques
chess child -: chess
chest body -: chest
chicken animal -: chicken chickens
child child -: child children kid kids
chime music-media -: chime
chin body -: chin
chinese adjective -: chinese
chip part-noun -: chip chips
chisel tool -: chisel chisels
chocolate food -: chocolate chocolates cocoa
choker clothing -: choker
choose mental !: choose chooze opt pik selct
choose mental 3: chooses opts selects
choose mental g: choosing optting selecting
choose mental p: chose chosen optted selected
choose mental r: escolher
chopsticks home-thing -: chopsticks
christmas time -: christmas xmas
chrome material -: chrome
church geography -: chapel church
cinnamon food -: cinnamon
circlip part-noun -: circlip clevis
cistern home-thing -: cistern
citrus plant -: citrus
city geography -: cities city municipality town towns village
claim order-noun -: claims
claim speak !: claim
claim speak g: claiming
claim speak p: claimed
clamp part-noun -: clamp clamps
clarinet music-media -: clarinet clarinets
clasp part-noun -: clasp clasps
class event -: class classes lesson lessons
clay material -: clay
clean adjective -: tidy
clean operate !: brush clean degrease descale disinfect flush hoover lather polish rinse sanitise sanitize scrub soak sweep vacuum wash wipe
clean operate 3: cleans degreases descales disinfects flushes hoovers mops polishes rinses sanitises sanitizes scrubs soaks sweeps washes
clean operate g: cleaning degreasing descaling disinfecting flushing hoovering mopping polishing rinsing sanitising sanitizing scrubbing soaking sweeping washing wiping
clean operate p: cleaned degreased descaled disinfected flushed hoovered mopped polished rinsed sanitised sanitized scrubbed soaked swept washed wiped
cleaner good -: cleaner cleaners
clear adjective -: legible obvious readable
clear operate 3: clears
clear operate g: clearing
click operate !: clck click clik doubleclick hover klick longpress press push scroll select swipe toggle
click operate 3: clicks hits hovers presses pushes scrolls swipes taps ticks toggles touches
click operate g: clicking hitting hovering pressing pushing scrolling swiping tapping ticking toggling touching
click operate p: clicked hovered pressed pushed scrolled swiped tapped ticked toggled touched
climate nature -: climate
climbing sport -: climbing
clinic place-shop -: clinic
clip good -: clips
clipper device -: clippers
clock device -: clock clocks wallclock
clogs clothing -: clogs crocs
close operate !: close shut
close operate 3: closes shuts
close operate g: closing locking shutting
close operate p: closed locked
close operate r: fechar
cloth good -: cloth cloths
clothes clothing -: apparel clothes clothing garment garments
cloud software -: cloud crm hosting
club organisation -: club clubs
clutch part-noun -: clutch
cnc tool -: cnc
coaster home-thing -: coaster coasters
coat clothing -: coat coats
cockatiel animal -: budgie cockatiel
coconut food -: coconut
code datum -: asin authcode barcode barcodes cod code codee codes configurator coupon coupons ean formula isbn json otp otpcode passcode passcodes pin pincode pins promo qr script sku skus token tokens upc verificationcode voucher vouchers xml
coffee food -: coffee
coffee-machine device -: espresso
coil part-noun -: coil coils
colander home-thing -: colander sieve strainer
cold adjective -: cold
collagen health -: collagen
collar clothing -: collar collars
colleague people -: colleague colleagues coworker coworkers teammate workmate
collector people -: collector collectors
colour quality-noun -: color colors colour colours hue shade shades
colour-name quality-noun -: mustard oxblood
colouring-book child -: colouringbook
column part-noun -: column columns
combine other-verb !: combine merge separate split
combine other-verb 3: combines merges separates splits
combine other-verb g: combining merging separating splitting
combine other-verb p: combined merged separated splitted
come logistics r: vir
comfy adjective -: comfortable comfy
comic good -: comic comics
comment order-noun -: remark
commercial adjective -: commercial
common adjective -: common default generic normal ordinary plain regular standard typical usual
community people -: community
company organisation -: business businesses co companies company corp corporate enterprise enterprises firm inc llc ltd
compare confirm !: compare
compare confirm 3: compares
compare confirm g: comparing
compare confirm p: compared
compartment part-noun -: compartment
compass sport -: compass compasses
compatibility fitting -: compatibility
compatible adjective -: compat compatible interchangeable suitable
complaint order-noun -: complaint complaints
compost material -: compost
compressor tool -: compressor compressors
computer device -: computer computers desktop netbook pc
concealer health -: concealer
concert event -: concert
concierge place-home -: concierge
concrete material -: concrete
condom health -: condom
condominium place-home -: condo condominium
confidentially adverb -: confidentially
confirm confirm !: affirm assure attest authenticate authorise authorize certify cnfrm cofirm comfirm conferm confim confirm conform confrim confrm corroborate crosscheck guarantee prove ratify reconfirm revalidate reverify valdiate validate varify verfiy verfy verifiy verify
confirm confirm 3: affirms assures attests authenticates authorises authorizes certifies confirms corroborates crosschecks guarantees proves ratifies reconfirms revalidates reverifies validates verifies
confirm confirm g: affirming assuring attesting authenticating authorising authorizing certifying confirming corroborating crosschecking guaranteeing proving ratifying reconfirming revalidating reverifying validating verifying
confirm confirm p: affirmed assured attested authenticated authorised authorized certified confermed confirmed corroborated crosschecked guaranteed proved ratified reconfirmed revalidated reverified validated verified
confirmation abstract -: confirmation confirmaton
confusion abstract -: confusion
congratulations courtesy -: congrats congratulations cumple feliz
connection part-noun -: connection
connector part-noun -: connector connectors
console device -: console consoles gameboy handheld nintendos ps xboxes
contact reach !: approach befriend cntact connect contac contact contakt contct correspond engage getintouch googleus hit interact liaise linkup meet reach reachout redirect touch
contact reach !me: addme addus catchme contactme contactus dmus findme findus followme followus hitus joinus lookusup pingme pingus reachme reachus searchus
contact reach 3: approaches befriends connects corresponds engages interacts liaises meets reaches redirects
contact reach g: approaching befriending connecting contacting corresponding engaging googling interacting liaising meeting reaching redirecting
contact reach p: approached befriended connected contacted corresponded engaged googled interacted liaised met reached redirected
contact-lenses health -: contactlens
contact-list channel -: contacts
contact-person people -: poc
container home-thing -: container containers crate crates
content abstract -: content
contest event -: contest giveaway
contract paper -: agreement agreements contract contracts deed lease nda
controller device -: controller controllers
convenience abstract -: convenience
converter device -: converter converters
cook operate !: brew cook defrost roast simmer steam thaw
cook operate 3: brews cooks defrosts roasts simmers thaws
cook operate g: brewing cooking defrosting roasting simmering thawing
cook operate p: brewed cooked defrosted roasted simmered thawed
cookbook music-media -: cookbook
cooker device -: cooker cookers
cookie food -: cache cookie cookies
cooler device -: cooler
coordinate reach !: agre appoint arange arrange book coordinate coordinte cordinate finalise finalize haggle negotiate organise organize plan prearrange rebook rendezvous reschedule schedule settle sort
coordinate reach 3: appoints arranges finalises finalizes haggles negotiates organises organizes plans prearranges rebooks reschedules schedules settles
coordinate reach g: appointing arranging coordinating finalising finalizing haggling negotiating organising organizing planning prearranging rebooking rescheduling scheduling settling sorting
coordinate reach p: appointed arranged booked coordinated finalised finalized haggled negotiated organised organized planned prearranged rebooked rescheduled scheduled settled sorted
coordinates datum -: coordinates gps
copper material -: copper
copy operate !: duplicate repeat
copy operate 3: duplicates repeats
copy operate g: copying duplicating repeating
copy operate p: copied duplicated repeated
copy paper -: copies copy
coral adjective -: coral
corded adjective -: corded wired
core part-noun -: core
corkscrew home-thing -: corkscrew
corn food -: corn
corner place-home -: corner corners
correct record !: correct
correct record g: correcting
correct record p: corrected
corset clothing -: corset
costume clothing -: costume costumes
costume-wear clothing -: cosplay
cosy adjective -: cosy cozy
cot home-thing -: bassinet cradle
cotton material -: cotton
country geography -: countries country nation
countryside geography -: countryside
couple people -: couple
course event -: course tutorial tutorials
courtesy courtesy -: courtesy patience
cousin kin -: cousin cousins
cover fitting 3: covers
cover fitting g: covering
cover fitting p: covered
cover fitting r: cover
cover good -: capa
cow animal -: cattle cow cows
cowling part-noun -: cowling
crack fitting !: crack
crack fitting 3: cracks
crack fitting g: cracking
crack fitting p: cracked
crackle fitting !: crackle
crackle fitting 3: crackles
crackle fitting g: crackling
crackle fitting p: crackled
craft abstract -: crafts
crane tool -: crane cranes hoist
crankcase part-noun -: crankcase
crankshaft part-noun -: crankshaft
crayon tool -: crayon crayons
cream good -: cream moisturizer
creatine food -: creatine
crib home-thing -: cot crib
crimper tool -: crimper stripper
crimson adjective -: crimson
crisps food -: crisps
crossbow tool -: crossbow
crow animal -: crow
crowbar tool -: crowbar prybar
crown good -: crown
crutch health -: crutch crutches
crypto payment -: binance bitcoin btc crypto eth ethereum litecoin metamask usdc usdt
crystal material -: crystal
cucumber food -: cucumber
cuff clothing -: cuff
cufflinks clothing -: cufflink cufflinks
cup home-thing -: cup cups glassware
cup-measure quantity -: tbsp tsp
cupboard home-thing -: cupboard
curler device -: curler
curly adjective -: curly
currency payment -: brl cents currency dollar eur euro gbp mxn peso pesos pound pounds reais rmb usd yuan
cursive adjective -: cursive
curtain home-thing -: blinds curtain curtains drape
curved adjective -: curved
cushion home-thing -: cushion cushions
custom adjective -: custom
customer people -: client clientele clients consumer consumers customer customers patron patrons
customize operate !: customise customize personalise personalize
customize operate 3: customises customizes personalises personalizes
customize operate g: customising customizing personalising personalizing
customize operate p: customised customized personalised personalized
customs organisation -: aduana customs
customs-clearance logistics-noun -: clearance demurrage
cut operate !: chop cut mow prune shear slice snip trim
cut operate 3: chops cuts mows prunes slices snips trims
cut operate g: chopping cutting mowing pruning slicing snipping trimming
cut operate p: chopped cutted mowed pruned sliced snipped trimmed
cutlery home-thing -: cutlery
cutout abstract -: cutouts
cutouts material -: offcut
cutter tool -: cutter cutters
cutting-board home-thing -: choppingboard cuttingboard
cv-joint part-noun -: cvjoint
cyan adjective -: cyan
cycling sport -: cycling
cylinder part-noun -: cylinder cylinders
cymbal music-media -: cymbal cymbals
daily time -: daily everyday nightly weekly
daisy plant -: daisy
damage fitting 3: damages
damage fitting g: damaging
damage fitting p: damaged
damage fitting r: damage
damp adjective -: damp
dark adjective -: dark
dart sport -: dart dartboard darts
dash datum -: dash hyphen
dashboard part-noun -: odometer
dashcam device -: dashcam dashcams
data datum -: contents data info information infos particulars personals
database software -: database
date time -: date dates
daughter kin -: daughter daughters
dawn time -: dawn
day time -: day days dayz dia dy
day-today time -: nowday
daylight nature -: daylight sunlight
daytime adjective -: daytime
dead adjective -: dead
deadline time -: deadline
deal order-noun -: deal deals
dear courtesy -: dear dearest
decade time -: decade decades
decal home-thing -: decal decals
december time -: dec december
decide mental !: decide
decide mental 3: decides
decide mental g: deciding
decide mental p: decided
decision abstract -: decision
declaration paper -: declaration declarations
decoration home-thing -: bunting centerpiece decor decoration garland
deep adjective -: deep
defect quality-noun -: defect defects dents scuff
definitely adverb -: absolutely certainly definitely surely
degree quantity -: celsius degrees fahrenheit
dehumidifier device -: dehumidifier dehumidifiers
dehydrator device -: dehydrator
delay abstract -: delay delays holdup
delete operate !: cross delete disguise erase
delete operate 3: deletes disguises erases
delete operate g: deleting disguising erasing
delete operate p: cleared crossed deleted disguised erased
deliver logistics !: delever deliver delivr distribute handover redeliver unload
deliver logistics 3: delivers distributes redelivers unloads
deliver logistics g: delivering delivring distributing redelivering unloading
deliver logistics p: delievered deliverd delivered distributed redelivered unloaded
delivery logistics-noun -: delievery delivary deliveries delivery deliverys delivry dlivery
deluxe adjective -: deluxe
denim material -: denim
density quality-noun -: density
dentures health -: dentures retainer
deodorant health -: deodorant
deposit payment -: deposit deposits downpayment
depth quality-noun -: depth
derailleur part-noun -: derailleur
desert nature -: desert
design music-media -: design designs
design operate g: designing
design operate p: designed
designer people -: designer designers
desk home-thing -: desk desks
despite connective -: despite
detail abstract -: deets detail details dets specifics
detailed adjective -: detailed
detergent material -: detergent
developer people -: dev
device device -: apparatus device devices electronics equipment
dialler people -: dialler
dialling reach g: dialling
dialling reach p: dialled
diameter quality-noun -: diameter
diamond material -: diamond diamonds
diaper health -: diaper diapers nappies nappy
diary music-media -: diaries diary
dice child -: dice
dictionary music-media -: dictionary encyclopedia
diesel material -: diesel
diet food -: diet
differ operate !: differ vary
differ operate 3: differs varies
differ operate g: differing varying
differ operate p: differed varied
difference abstract -: difference
different adjective -: different distinct various
diffuser device -: diffuser diffusers
digit datum -: digit digits figure figures
digital adjective -: digital
dim adjective -: dim
dimmable adjective -: dimmable
dinghy vehicle -: dinghy
dinner food -: dinner
diode part-noun -: diode diodes
dip part-noun -: dip
direct adjective -: direct straight
directly adverb -: directl directly direkt personally privately straightaway
dirty adjective -: dirty
disc-drive device -: harddrive hdd ssd
discount payment -: bargain discount discounted discounts markdown offsale rebate
discretion abstract -: discretion secrecy
dish home-thing -: dish dishes
dishwasher device -: dishwasher dishwashers
displacement part-noun -: displacement
display part-noun -: display displays
dispute order-noun -: dispute disputes
dissatisfaction abstract -: dissatisfaction
diving sport -: diving
do other-verb !: happen proceed
do other-verb 3: fez happens proceeds
do other-verb g: doing happening proceeding
do other-verb p: done happened proceeded
dock place-shop -: bay dock docks
doctor people -: doctor doctors therapist
document datum -: credential credentials doc docs docu document documents documnt identitycard paper papers paperwork photocopies scancopy
dog animal -: dog doggy dogs
doll child -: doll dolls
dollhouse home-thing -: dollhouse
domino child -: domino dominoes
donate money !: donate
donate money 3: donates
donate money g: bidding donating
donate money p: bidded donated
dongle device -: dongle dongles
donkey animal -: donkey mule
donor people -: donor
door place-home -: backdoor door doors doorstep doorway frontdoor threshold
doorbell place-home -: doorbell doorbells
doorman people -: caretaker doorman guard janitor porter
doormat home-thing -: doormat doormats
dorm place-home -: barracks dorm dormitory
dot datum -: dot dots
dowel part-noun -: dowel
download operate !: download stream sync
download operate 3: downloads streams syncs
download operate g: downloading streaming syncing
download operate p: downloaded streamed synced
downtown geography -: center centers centre centres
dozen quantity -: dozen dozens
dpi quantity -: dpi
draft record !: draft
draft record 3: drafts
draft record g: drafting
draft record p: drafted
dragon animal -: dragon dragons
drama abstract -: drama
draw record !: draw flag
draw record 3: draws flags
draw record g: flagging
draw record p: drawn drew flagged
drawer home-thing -: drawer drawers
drawer-slide part-noun -: runners
drawing paper -: artfile diagram drawing drawings illustration layout sketch
dress clothing -: dress dresses
dresser home-thing -: dresser
dried-fruit food -: raisins
drill tool -: drills perforator
drink other-verb !: drink
drink other-verb 3: drinks
drink other-verb g: drinking
drink other-verb p: drank drunk
drive operate !: drive fly park ride steer
drive operate 3: drives flies rides steers
drive operate g: driving flying riding steering
drive operate p: driven drove flew flown ridden rode steered
driver people -: biker cabbie chauffeur courierman deliveryboy deliveryguy deliveryman dispatcher driver drivers rider riders trucker truckers
drone device -: drone drones
drum music-media -: drum drums percussion
drumstick music-media -: drumsticks
dry operate !: dry
dry operate 3: dries
dry operate g: drying
dry operate p: dried
dryer device -: dryer dryers
duck animal -: duck ducks
duct part-noun -: duct
dumbbell sport -: dumbbell dumbbells
dusk time -: dusk
dust material -: dust
dusty adjective -: dusty
duvet home-thing -: duvet duvets
dvd music-media -: dvd
dye good -: dye
dyed adjective -: dyed
e-reader device -: ereader visor
ear body -: ear ears
early adverb -: earliest early
earphone device -: airpod airpods buds earbud earbuds earphone earphones earpiece headfone headphons
earring clothing -: earring earrings
earth nature -: earth
easel tool -: easel
east geography -: east eastern
easter time -: easter
easy adjective -: convenient easier easy handy simple
eat other-verb !: chew eat
eat other-verb 3: chews eats feeds
eat other-verb g: chewing eating feeding
eat other-verb p: ate chewed eaten fed
ebook music-media -: ebook ebooks
edge part-noun -: edge edges
edit operate !: edit
edit operate 3: edits
edit operate g: editing
edit operate p: edited
efficiency abstract -: efficiency
egg food -: egg eggs
electric adjective -: electric electrical hydraulic powered rotary
electrician people -: electrician electricians
electronic adjective -: electronic
electronically adverb -: digitally electronically
element part-noun -: element
elevator place-home -: elevator
eligible adjective -: eligible entitled
elliptical device -: elliptical
email channel -: aol correo emai email emailaddress emailadress emailid emails emal emial eml gmail gmal gml hotmail hotmale icloud imail inboxme liame livemail mail mailaddress mailid mails mailto newsletter newsletters outlook proton protonmail yahoo ymail zoho
embroider operate !: embroider
embroider operate 3: embroiders
embroider operate g: embroidering
embroider operate p: embroidered
embroidery good -: embroidery
emerald material -: emerald
empty adjective -: blank empty
enamel material -: enamel
end other-verb !: conclude end expire finish
end other-verb 3: concludes ends expires finishes
end other-verb g: concluding ending expiring finishing
end other-verb p: concluded ended expired finished
engine part-noun -: engine engines motor motors
engineer people -: engineer engineers
english adjective -: english
engrave operate !: carve engrave
engrave operate 3: carves engraves
engrave operate g: carving engraving
engrave operate p: carved engraved
engraver tool -: engraver
enjoy mental 3: enjoys
enjoy mental g: enjoying
enjoy mental p: enjoyed
enjoy mental r: enjoy
enough quantifier -: enough
enter operate !: browse navigate surf
enter operate 3: accesses browses navigates surfs
enter operate g: accessing browsing navigating surfing
enter operate p: accessed browsed navigated surfed
entrance place-home -: entrance entry
envelope good -: envelope envelopes
epilator device -: epilator
epoxy material -: epoxy
equal fitting 3: equals
equal fitting g: equaling
equal fitting p: equaled
error abstract -: error errors mistake mistakes
escape other-verb !: bypass circumvent dodge escape evade sidestep vent
escape other-verb 3: bypasses circumvents dodges escapes evades sidesteps
escape other-verb g: bypassing circumventing dodging escaping evading sidesteping
escape other-verb p: bypassed circumvented dodged escaped evaded sidesteped
especially adverb -: especially particularly
estate nature -: estate
etch operate !: etch ream transpose weave
etch operate 3: dyes etches hems inks laminates reams transposes weaves
etch operate g: dyeing etching hemming inking laminating pinning reaming transposing weaving
etch operate p: etched hemmed inked laminated pinned reamed taped transposed wove woven
european adjective -: european
evening time -: evening evenings
every quantifier -: each every
everything abstract -: everything
exact adjective -: exact
exam event -: exam
example abstract -: eg example ie instance sample samples
excavator vehicle -: excavator excavators
except connective -: except
exception abstract -: exception exceptions
excess adjective -: excess
exchange trade !: barter echange exchange exchnge replace substitute swap swop trade
exchange trade 3: barters exchanges replaces substitutes swaps swops
exchange trade g: bartering exchanging replacing substituting swapping swopping trading
exchange trade p: bartered exchanged replaced substituted swapped swopped traded
exhaust part-noun -: exhaust
existence abstract -: existence
expensive adjective -: costly expensive
experience abstract -: experience
expiry datum -: expiration expiry
explain speak !: clarify explain
explain speak 3: clarifies explains
explain speak g: clarifying explaining
explain speak p: clarified explained
export logistics !: export
export logistics 3: exports
export logistics g: exporting
export logistics p: exported
extend other-verb !: extend
extend other-verb 3: extends
extend other-verb g: extending
extended adjective -: extended
extension datum -: ext extension
extension-cord device -: multiplug powerstrip
extractor tool -: extractor
eye body -: eye eyes
eyeshadow health -: blush eyeshadow
fabric material -: fabric fabrics
face body -: face
face-cream health -: facecream
facemask health -: facemask
faceplates part-noun -: faceplates
fact abstract -: fact truth
factory place-shop -: mill
fail fitting !: fail
fail fitting 3: fails
fail fitting g: failing
fail fitting p: failed
faint adjective -: faint
fair adjective -: fair
fairy-lights home-thing -: fairylights
fake adjective -: counterfeit dummy fake false fictional invented mock replica
fall other-verb !: die fall
fall other-verb 3: dies falls
fall other-verb g: dying falling
fall other-verb p: died fallen fell
family kin -: families family relative relatives
fan device -: blower ceilingfan fan fans ventilator
far adverb -: far
farm place-home -: farm farms
fast adjective -: express fast faster prompt quick quicker quickest rapid speedy
father kin -: dad daddy dads father fathers papa stepdad
feather material -: feather feathers
feature quality-noun -: characteristic characteristics feature features spec specification specifications specs
february time -: feb february
federation organisation -: federation
fee payment -: commission duties duty fee fees handlingfee levy postage surcharge tariffs toll vatfee
feed food -: feed
feedback order-noun -: feedback
feel mental !: feel
feel mental 3: feels
feel mental g: feeling
feel mental p: felt
fence place-home -: fence hedgerow railing
fender part-noun -: fender mudguard
fern plant -: fern ferns
ferry vehicle -: ferry
fertiliser plant -: fertiliser fertilizer potting
festival event -: festival
fiance kin -: fiance fiancee
fibre material -: fiber fibre
fibreglass material -: fiberglass fibreglass
field datum -: field fields
fiesta event -: fiesta
figurine home-thing -: figurine figurines
filament part-noun -: filament
file paper -: file files folder folders
file-type software -: dxf gif jpeg jpg png stl svg
filler slang-filler -: actually ahem anyway bam basically bingo bravo btw fyi geez gosh honestly imo innit lovely meh ngl otherwise phew smth tada tbh tho voila well whoa woo yay
film music-media -: blu movie movies
filter part-noun -: filter filters
fin part-noun -: fins
finance organisation -: finance
find confirm !: find locate search trace track
find confirm 3: finds locates searches traces tracks
find confirm g: finding locating searching tracing
find confirm p: found located searched traced tracked
finger body -: finger fingers
fingerprint datum -: fingerprint fingerprints
fire nature -: fire
fire-event event -: crash
fireplace device -: fireplace fireplaces
firmware software -: firmware
first adjective -: first
first-aid health -: firstaid
fish animal -: fish fishes
fishing sport -: fishing
fit fitting !: accommodate match
fit fitting 3: accommodates fits matches suits
fit fitting g: accommodating fitting matching
fit fitting p: accommodated fitted matched
fit fitting r: fit suit
fit quality-noun -: fitment oversize oversized slimfit
fix operate !: mend refurbish repair resolve restore retread solve troubleshoot
fix operate 3: fixes mends refurbishes repairs resolves restores solves troubleshoots
fix operate g: fixing mending refurbishing repairing resolving restoring solving troubleshooting
fix operate p: fixed mended refurbished repaired resolved restored serviced solved troubleshooted
fixing part-noun -: fixings staple
fl part-noun -: flash
flame nature -: flame flames
flammable adjective -: flammable
flask home-thing -: flask thermos
flea animal -: flea
fleece material -: fleece
flight event -: flight
flip-flop clothing -: flipflops
flood nature -: flood
flooded adjective -: flooded swamped
floor place-home -: floor floormat floormats floors flr grnd groundfloor mezzanine storey storeys
flooring home-thing -: flooring laminate parquet skirting
flour food -: flour
flower plant -: flower flowers
flowerpot home-thing -: flowerpot flowerpots
flue part-noun -: flue
flute music-media -: flute flutes
flywheel part-noun -: flywheel
foam material -: foam
fold operate !: fold unfold
fold operate 3: folds unfolds
fold operate g: folding unfolding
fold operate p: folded unfolded
foldable adjective -: foldable
follow reach !: follow join subscribe
follow reach 3: follows joins subscribes
follow reach g: following joining subscribing
follow reach p: followed joined subscribed
follower people -: follower followers subscriber subscribers
font software -: font fonts
food food -: food foods
foot body -: feet foot ft
football sport -: football soccer
footer part-noun -: footer
forbid mental !: ban forbid prohibit restrict
forbid mental 3: bans forbids prohibits restricts
forbid mental g: banning forbiding prohibiting restricting
forbid mental p: banned forbade forbidden prohibited restricted
forest nature -: forest
forget mental !: forget overlook
forget mental 3: forgets overlooks
forget mental g: forgeting overlooking
forget mental p: forgot forgotten overlooked
fork home-thing -: fork forks
forklift vehicle -: forklift forklifts
form paper -: application form forms formulaire formulary googleform questionnaire survey template templates typeform
formal adjective -: formal
format datum -: format formats
fortnight time -: fortnight
forum channel -: forum
foundation health -: foundation
fountain home-thing -: fountain
fox animal -: fox
fragile adjective -: delicate fragile
frame part-noun -: frame frames photoframe
fraud abstract -: fraud hoax phishing scam scams
fray part-noun -: fray
free adjective -: complimentary free freely gratis
freeze operate !: freeze
freeze operate 3: freezes
freeze operate g: freezing
freeze operate p: froze frozen
freezer device -: freezer freezers
french adjective -: french
fresh adjective -: fresh
friday time -: fri friday fridays
fridge device -: fridge fridges refrigerator refrigerators
friend people -: acquaintance amigo bestie besties bro buddy dude friend friends guy guys lad lads mate mates pal pals pup
front adjective -: front
front-side abstract -: surface
frost nature -: frost
fruit food -: fruit fruits orchard
fry operate !: fry
fry operate 3: fries
fry operate g: frying
fry operate p: fried
fryer device -: fryer
fuel material -: fuel gasoline petrol
full adjective -: full
funeral adjective -: funeral
funnel part-noun -: funnel
furniture home-thing -: furniture
further adjective -: further
fuse part-noun -: circuit fuse fuses
fuse-box part-noun -: fusebox
futon home-thing -: futon futons
gadgets device -: gadget gadgets
gallery place-shop -: gallery
gallon quantity -: gallon gallons
galvanized adjective -: galvanized
game software -: boardgame game games
garage place-home -: carport driveway garage garages
garden place-home -: garden gardens
gardener people -: farmer gardener
garlic food -: garlic
gas material -: gas
gasket part-noun -: gasket gaskets seals
gate place-home -: gate gated gatehouse gatepost gates
gaucho adjective -: gaucho
gazebo home-thing -: gazebo
gear part-noun -: chuck cog gear gears
gearbox part-noun -: gearbox gearboxes
gel good -: gel
gender datum -: gender
generator device -: generator generators
german adjective -: german
get transfer !: capture catch retrieve
get transfer 3: acquires captures catches earns gains gets obtains receives retrieves
get transfer g: acquiring capturing catching earning gaining getting obtaining receiving retrieving
get transfer p: acquired captured caught earned gained got gotten obtained received retrieved
get transfer r: acquire earn gain get obtain receber receive recieve
ghost people -: ghost
gift good -: gift gifts
gigabyte quantity -: gb gbps
gimbal part-noun -: gimbal
ginger food -: ginger
girl people -: girl girls
girlfriend kin -: gf girlfriend
glass material -: glass
glasses clothing -: eyeglasses glasses spectacles
glaze material -: glaze
glossy adjective -: glossy
glove clothing -: glove gloves mitten mittens
glucometer health -: glucometer
glue good -: adhesive
glue-gun tool -: gluegun
go other-verb !: depart exit go step
go other-verb 3: departs exits goes
go other-verb g: departing exiting going
go other-verb p: departed exited gone went
goat animal -: goat goats
goblet home-thing -: goblet goblets
goggles device -: goggles
gold adjective -: gold golden
goldfish animal -: goldfish
golf sport -: golf
good adjective -: amazing awesome brilliant cool excellent fantastic good great nice perfect respectable super superb wonderful
good-day courtesy -: gday gm goodafternoon goodday goodevening goodmorning mornin
government organisation -: government
gown clothing -: gown
grade quality-noun -: grades
graduation event -: graduation
graft plant -: grafted
grain food -: grain grains
gram quantity -: gram grams
gramophone device -: gramophone
grandfather kin -: gpa gramps grandad grandfather grandpa grandpas
grandmother kin -: abuela gma grandma grandmas grandmother grandparents granny nan nana
granite material -: granite
grape food -: grape grapes
graphics-card device -: graphics
grass plant -: grass turf
grater home-thing -: grater
gratitude abstract -: gratitude
gravel material -: gravel
grease material -: grease
green quality-noun -: green
greenhouse home-thing -: polytunnel
grey quality-noun -: gray grey
grid home-thing -: grid
grill device -: barbecue bbq grill
grinder tool -: grinder grinders
grip part-noun -: grip grips
grommet part-noun -: grommet grommets
groom kin -: groom
groove part-noun -: groove
ground adjective -: ground
group abstract -: group groups
grow other-verb !: grow
grow other-verb 3: grows
grow other-verb g: growing
grow other-verb p: grew grown
growth abstract -: growth
grumble mental !: grumble
grumble mental 3: grumbles
grumble mental g: grumbling
grumble mental p: grumbled
gsm quantity -: gsm
guess confirm !: assume guess reckon suppose
guess confirm 3: assumes guesses reckons supposes
guess confirm g: assuming guessing reckoning supposing
guess confirm p: assumed guessed reckoned supposed
guest people -: guest guests visitor visitors
guitar music-media -: guitar guitars
gummy food -: gummies
gun tool -: firearms gun shooter
gym sport -: fitness gym workout
ha slang-filler -: ah haha hehe hm hmm jaja lmao lol mah oops rofl ugh wow xd
hacksaw tool -: hacksaw
hair body -: hair
hair-clipper device -: hairclipper
hair-dryer device -: hairdryer
hair-dye good -: hairdye
hairband clothing -: hairband hairclip scrunchie
hairline quality-noun -: hairline
half quantity -: half halves
hall place-home -: corridor hall hallway passage
halloween time -: halloween
hammer tool -: hammer hammers
hammock home-thing -: hammock
hamper home-thing -: hamper
hamster animal -: hamster hamsters
hand body -: hands
handbag good -: handbag handbags purse purses
handful quantity -: handful
handlebar part-noun -: handlebar seatpost
handmade adjective -: handcrafted handmade homemade
handwritten datum -: handwritten
hanger home-thing -: hanger hangers
happy courtesy -: delighted glad happy merry pleased
hard adjective -: complicated difficult hard
hard-disk device -: harddisk nvme
hardness quality-noun -: hardness
hardware-store place-shop -: ferreteria
hardwood material -: hardwood
harmonica music-media -: harmonica harmonicas
harp music-media -: harp harps
hat clothing -: hat hats
hat-stand home-thing -: coatrack coatstand
hatchet tool -: hatchet
hate mental 3: hates
hate mental g: hating
hate mental p: hated
hate mental r: hate
have state 3: has haves owns possesses
have state g: having possessing
have state p: had possessed
have state r: have own possess
hdmi device -: hdmi
head body -: head heads
head-gasket part-noun -: headgasket
headband clothing -: headband
headboard home-thing -: headboard
headlight part-noun -: headlamp headlamps headlight headlights
headphone device -: headphone headphones headset headsets
health health -: health healthcare hygiene sanitary wellness
heap nature -: heap
hearing-aid health -: hearingaid
heart body -: heart
heat operate !: heat reheat
heat operate 3: heats reheats
heat operate g: heating reheating
heat operate p: heated reheated
heater device -: heater heaters
heatgun tool -: heatgun
heating-element part-noun -: heatingelement
heatproof adjective -: fireproof heatproof ovenproof
heatsink part-noun -: heatsink
heavy adjective -: heavier heavy
hedge plant -: hedge hedges
hedgehog animal -: hedgehog
heel body -: heels
height quality-noun -: circumference gauge height
heirloom home-thing -: heirlooms
helicopter vehicle -: helicopter helicopters
helium material -: helium
hello courtesy -: aloha greeting greetings hai hallo hello helloo hellow helo hey heya heyy hi hihi hii hiya hola howdy hy ola yo
helmet clothing -: helmet helmets
help abstract -: aftersales aid assistance assistence servicing
help mental !: assist assit help hlp serve
help mental !me: helpus
help mental 3: aids assists helps serves
help mental g: aiding assisting helping serving
help mental p: aided assisted helped served
hem clothing -: hem
hen animal -: hen hens
here adverb -: here
heron animal -: heron
hertz quantity -: hz khz mhz
hide record !: hide
hide record 3: hides
hide record g: hiding
hide record p: hid hidden
high adjective -: high higher
highchair home-thing -: highchair
highlighter tool -: highlighter
highway place-home -: freeway highway highways hwy motorway
hiking sport -: hiking
hill geography -: hill
hilly adjective -: hilly
hinge part-noun -: hinge hingepin hinges
hip body -: hip
hitch part-noun -: hitch
hob device -: hob
hoe tool -: hoe
hole part-noun -: hole holes
holiday time -: holiday holidays vacation
hollow adjective -: hollow
honest adjective -: honest
honey food -: honey
honour abstract -: honor honour
hoodie clothing -: hoodie hoodies
hook good -: hook hooks
hoover device -: roomba
horn material -: horn horns
horse animal -: horse horses
horsepower quantity -: hp
hose tool -: hose hosepipe hoses tube tubes tubing
hospital place-shop -: gp hospital infirmary
hot adjective -: hot
hotel place-home -: airbnb hostel hotel
hotline channel -: helpdesk helpline hotline
hour time -: hour hours hr hrs
house place-home -: bungalow casa cottage duplex dwelling farmhouse home homes hous house household houses housing mansion property residence townhouse villa
house-number place-home -: doorno doornumber hn houseno housenumber plot
hoverboard vehicle -: hoverboard hoverboards
however adverb -: however
hull part-noun -: fin keel
humidifier device -: humidifier humidifiers
hunting sport -: hunt hunting
husband kin -: hubby husband husbands spouse
iban datum -: bic cbu clabe cvu iban routing swift
ice nature -: ice
ice-maker device -: icemaker
icing food -: icing
icon software -: icon icons
id-number datum -: cedula ci citizenid citizenship cpf curp dni driverslicense id idcard identification identity idno idnumber ids ine nationalid nin personalid rg rut ssn ssno
idea abstract -: hint idea
identifier datum -: identifier
if connective -: unless whether
igniter part-noun -: glowplug ignition spark
ignore mental !: ignore
ignore mental 3: ignores
ignore mental g: ignoring
ignore mental p: ignored
illegal adjective -: dodgy illegal shady suspicious
impeller part-noun -: impeller
import logistics !: import
import logistics 3: imports
import logistics g: importing
import logistics p: imported
important adjective -: critical important
importer organisation -: importer importers
incense good -: incense
inch quantity -: inch inches
include fitting 3: comprises consists contains includes
include fitting g: comprising consisting containing including
include fitting p: comprised consisted contained incl included
include fitting r: comprise consist contain
incomplete adjective -: incomplete
index paper -: index
indigo adjective -: indigo
induction abstract -: induction
inflatable adjective -: inflatable
inhaler health -: inhaler nebuliser
injector part-noun -: injector injectors
ink good -: ink
inlaw kin -: inlaws
inner-tube part-noun -: innertube
insect animal -: insect insects
inset part-noun -: liner
inside adjective -: indoor indoors inner inside interior internal
insole health -: insole insoles
inspector people -: inspector
install operate !: affix asemble assembl drill fasten fix glue hang instal install mount rig screw setup solder tighten weld
install operate 3: affixes fastens hangs installs instals mounts rigs solders tightens welds
install operate g: affixing drilling fastening hanging instaling installing mounting rigging tightening welding
install operate p: affixed bolted fastened glued hung instaled installed mounted rigged screwed soldered tightened welded
installation abstract -: assembly installation
instalment payment -: downpay emi installment installments instalment instalments
instead adverb -: instead versus
instrument music-media -: instrument instruments midi mono
insufficient adjective -: insufficient
insulated adjective -: insulated
insurance paper -: insurance
insured adjective -: insured
insurer organisation -: insurer
intact adjective -: intact mint pristine unopened
intent abstract -: intent intention
interest payment -: interest
interface software -: cursor dashboard homescreen interface
international adjective -: crossborder foreign global international overseas worldwide
internet channel -: internet
interview event -: interview
invalid adjective -: incorrect invalid
inverter device -: inverter inverters
invoice paper -: bill billing bills creditnote docket factura invoce invoces invoic invoice invoices invoise nf nota proforma statement taxinvoice
inwards adverb -: inwards outwards
io part-noun -: io
ios software -: ios
ip-address datum -: ip ips
iron material -: clothesiron iron
iron-board home-thing -: ironboard
ironing home-thing -: ironing
island geography -: island islands
issue record g: issuing
issue record p: issued
italian geography -: italian
ivory adjective -: ivory
ivy plant -: ivy
jack tool -: jack jacks
jacket clothing -: jacket jackets parka
jade material -: jade
jam food -: jams
january time -: jan january
japanese adjective -: japanese
jar home-thing -: jar jars
jeans clothing -: jeans
jewellery clothing -: anklet jewel jewellery jewelry
jewellery-box home-thing -: trinketbox
jig tool -: jig
jigsaw tool -: jigsaw
jigsaw-puzzle child -: jigsaws
job abstract -: job
journal music-media -: journal
joystick device -: gamepad joystick
jug home-thing -: jug jugs
juice food -: juice
juicer device -: juicer juicers
july time -: july
june time -: june
jute material -: jute
kayak vehicle -: kayak kayaks
keep transfer !: hold keep leave reserve retain save
keep transfer 3: holds keeps leaves reserves retains saves
keep transfer g: holding keeping leaving reserving retaining saving storing
keep transfer p: held kept left reserved retained saved stored
kennel animal -: doghouse kennel
kerf part-noun -: kerf
ketchup food -: ketchup mayo
kettle device -: kettle kettles
kettlebell sport -: kettlebell
key operate p: keyed
key part-noun -: key keys
key-holder home-thing -: keyholder
keyboard device -: keyboard keyboards
keypad device -: keypad keypads
keyring good -: keychain keyfob keyring
keyword datum -: keyword keywords
khaki adjective -: khaki
kiln tool -: kiln
kilo quantity -: kg kgs kilo kilos ounce
kilometre quantity -: km
kilowatt quantity -: kw
kimono clothing -: kimono
kind abstract -: category edition kind kinds revision variant variants variety version versions
king people -: king
kitchen place-home -: kitchen kitchens
kite child -: kite kites
kitten animal -: kitten kittens
knee body -: knee knees
knee-brace health -: kneebrace
knife home-thing -: knife knives
knit clothing -: knitwear
knit operate !: crochet knit
knit operate 3: crochets knits
knit operate g: crocheting knitting
knit operate p: crocheted knitted
knob part-noun -: doorknob knob knobs
knock operate !: knock
knock operate 3: knocks
knock operate g: knocking
knock operate p: knocked
know confirm 3: determines identifies knows realises realizes recognises recognizes
know confirm g: determining identifying knowing realising realizing recognising recognizing
know confirm p: determined identified knew known realised realized recognised recognized
know confirm r: determine identify know realise realize recognise recognize
known adjective -: listed named
label paper -: awb label labelling labels lable lables shippinglabel sticker stickers tag tags waybill waybills
lace material -: lace
ladder tool -: ladder ladders
ladle home-thing -: ladle
lamp home-thing -: lamp lamps light lights spotlight
lampholder part-noun -: lampholder
lampshade home-thing -: lampshade
land geography -: lands
landmark place-home -: crossroad landmark landmarks lndmark monument referencepoint
language abstract -: language
lantern device -: lantern lanterns
lanyard clothing -: lanyard lanyards
laptop device -: chromebook laptop laptops macbook ultrabook
larch material -: larch
laser device -: laser lasers
last adjective -: final last
latch part-noun -: latch latches
late adjective -: delayed incoming late outgoing overdue
later time -: after afterward afterwards eventually later latr ltr thereafter
latest adjective -: current latest
latex material -: latex
lathe tool -: lathe lathes
latin geography -: latin
laundry place-home -: laundry
lavender plant -: lavender
law abstract -: law
lawyer people -: attorney lawyer notary solicitor
layer part-noun -: layer layers
lazy adjective -: lazy
lcd device -: lcd
lead abstract -: leads
lead-time time -: leadtime
leaf plant -: leaf
league sport -: league
leak fitting !: leak
leak fitting 3: leaks
leak fitting g: leaking
leak fitting p: leaked
learn confirm !: learn
learn confirm 3: learns
learn confirm g: learning
learn confirm p: learned learnt
leash animal -: leash
least quantifier -: least
leather material -: leather
led device -: led leds
left adjective -: lefthand
leftover abstract -: leftover leftovers
leg part-noun -: leg legs
legal adjective -: lawful legal
leggings clothing -: leggings
legitimacy abstract -: legitimacy
lemon food -: lemon lemons
length quality-noun -: length lengths
lens device -: lens lenses optics
leotard clothing -: leotard
less quantifier -: less
letter datum -: flyleaf letter letters
letter-paper paper -: letterpost
letterhead adjective -: letterhead
lettuce food -: lettuce
level quantity -: level levels
lever part-noun -: lever levers
library place-shop -: library
license datum -: licence licences license licenses
lid part-noun -: casing cork flap hood lid lids stopper
life abstract -: life lifetime
light adjective -: lighter lightweight
like channel -: como
like mental 3: adores appreciates dislikes likes
like mental g: adoring appreciating disliking
like mental p: adored appreciated disliked liked
like mental r: adore dislike like
lilac quality-noun -: lilac
lily plant -: lilies lily
lime adjective -: lime
limit abstract -: limit limits margin range scope
line abstract -: line lines
linen home-thing -: linen
lining part-noun -: lining padding
link channel -: bio hyperlink link linkinbio links linktree lnk shortlink url urls weblink
linux software -: linux
lion animal -: bear lion lions
lipstick good -: lipstick
liquid material -: liquid
list paper -: csv list lists spreadsheet
listen confirm !: hear listen
listen confirm 3: hears listens
listen confirm g: hearing listening
listen confirm p: heard listened
listing order-noun -: lising listin listing listings
litre quantity -: liter liters litre litres
litter-box animal -: litter litterbox
live state 2: vivis
live state 3: lives resides
live state g: living residing
live state p: lived resided
live state r: live reside
lizard animal -: gecko lizard
load operate g: loading
loaded adjective -: loaded
loafers clothing -: espadrilles loafers
lobby place-home -: lobby reception
local adjective -: domestic local national nationwide nearby
locally adverb -: locally nationally
location datum -: location locations pinpoint whereabout
lock part-noun -: lock locks
locksmith place-shop -: locksmith
logo music-media -: logo logos
long adjective -: long longer
loom tool -: loom looms
loop part-noun -: loop
loose adjective -: loose
lose mental 3: loses
lose mental g: losing
lose mental p: lost
lose mental r: lose
lot place-home -: lot lots
lot-delivery logistics-noun -: dropshipping
lot-of quantity -: bunch plenty
lotion health -: lotion
loud adjective -: loud
love abstract -: love
love mental 3: loves
love mental g: loving
love mental p: loved
lover people -: lover
low adjective -: low lower
lower adjective -: below bottom down downstairs underneath
loyalty payment -: loyalty
lubricant material -: lubricant
luck abstract -: luck
lucky adjective -: lucky
lumen device -: lumen
lunch food -: lunch
lunchbox home-thing -: lunchbox lunchboxes tupperware
lunchtime time -: lunchtime
lung body -: lung
lure tool -: lure lures
luthier music-media -: luthier
luxury adjective -: highend luxury premium
lx quantity -: lx
machine device -: machine machines
magazine good -: magazine magazines
magenta adjective -: magenta
magnet good -: magnet magnetic magnets
magnifier tool -: magnifier
mah quantity -: btu lumens ppi
mahogany material -: mahogany
mai part-noun -: ti
mailbox channel -: inbox inboxes letterbox letterboxes mailbox mailboxes pobox postbox
mailer people -: mailer
mailroom place-home -: mailroom mailslot
main adjective -: chief main major primary principal
maintenance abstract -: maintenance
make other-verb !: build craft create generate make manufacture produce rebuild
make other-verb 3: builds creates generates makes manufactures produces rebuilds
make other-verb g: creating generating making manufacturing producing rebuilding
make other-verb p: built created generated made manufactured produced rebuilt
makeup health -: cosmetic cosmetics eyeliner makeup
male adjective -: male masculine mens
mall place-shop -: mall
mallet tool -: mallet
man people -: gentleman man men
manager people -: boss director directors manager managers
mandolin music-media -: mandolin
manga music-media -: manga
mango food -: mango mangos
manifest paper -: manifest
manifold part-noun -: manifold
mantel home-thing -: hearth mantel
manual paper -: analog blueprint blueprints booklet datasheet datasheets guide guides handbook handbooks instruction instructions leaflet leaflets manual manuals schematic schematics userguide
manually adverb -: manually
manufacturer organisation -: builder factories factory maker makers manufacturer manufacturers
manure plant -: manure
many quantifier -: many most much
map good -: map maps
maple material -: maple
maracas music-media -: maracas
marble material -: marble
march time -: march
marimba music-media -: marimba
mark record !: circle highlight mark
mark record 3: highlights marks
mark record g: highlighting marking
mark record p: highlighted marked
marker good -: marker markers
market place-shop -: expo fairground market markets tradeshow
marketing abstract -: marketing
maroon adjective -: maroon
marrow material -: marrow
mascara health -: mascara
mask health -: masks
massager device -: massager
mat home-thing -: mat mats
material material -: material materials trucking
math abstract -: math
matte adjective -: matte
mattress home-thing -: mattress mattresses
mauve adjective -: mauve
maximum adjective -: max maximum
maybe adverb -: likely maybe perhaps possibly probably
mdf material -: mdf
meal food -: meal
mean mental 3: means
mean mental p: meant
mean mental r: mean
meaning abstract -: sense
measure operate !: calculate count estimate measure messure mesure meter weigh
measure operate 3: calculates estimates measures weighs
measure operate g: calculating counting estimating measuring weighing
measure operate p: calculated counted estimated measured weighed
meat food -: meat
mechanic people -: mechanic mechanics
media channel -: media
medical adjective -: medical
medicine health -: dose drug medicine medicines
medium adjective -: medium
megabyte quantity -: mb
member people -: member members runner winner
membrane part-noun -: fretboard keybed membrane membranes tailpiece
memory part-noun -: bytes ram rom
memory-card device -: sd
mender people -: mender
menu software -: menu menus
message channel -: dm dms imessage mensaje mesage message messages messagge messege messge mms msg msgme msgs mssg pm pms sms text textmessage texts txt voicenote voicenotes
metal material -: cast metal
metal-detector device -: metaldetector
metre quantity -: meters metre metres
metro vehicle -: metro
metronome device -: metronome
mexican geography -: argentinian latam mexican
micrometer tool -: micrometer
microphone device -: mic microphone microphones mics xlr
microscope device -: microscope microscopes
microwave device -: microwave
middle adjective -: central middle
midnight time -: midnight
mild adjective -: mild
mile quantity -: mile miles
milk food -: milk
millimetre quantity -: millimeter millimetre mm
mind abstract -: memory mind
minimum adjective -: min minimum
minor adjective -: minor minors
minute time -: jiffy mins minute minutes
mirror home-thing -: mirror mirrors
mirrored adjective -: mirrored
miss mental 3: misses
miss mental g: missing
miss mental p: missed
miss mental r: miss
missing adjective -: absent
misunderstanding abstract -: misunderstanding
mix operate !: dilute mix stir water
mix operate 3: dilutes mixes stirs
mix operate g: diluting mixing stirring
mix operate p: diluted mixed stirred
mixer device -: mixer mixers
mma sport -: mma
moccasin clothing -: moccasins
modder people -: modders
model quality-noun -: mod model models
modem device -: modem modems
module part-noun -: module
mold material -: mold mould
monday time -: mon monday mondays
money payment -: dough funds lump money
monitor device -: monitor monitors
monstera plant -: monstera philodendron
month time -: mnth month monthly months mth mths
moon nature -: moon
moor nature -: moor
mop tool -: mop
more quantifier -: extra more
morning time -: am morning mornings
mortar material -: mortar
mosquito-net home-thing -: mosquitonet
moss plant -: moss
mother kin -: mama mom mommy mother mothers mum mumma stepmom
motherboard part-noun -: motherboard
motorcycle vehicle -: moto motorbike motorbikes motorcycle motorcycles
moulded adjective -: moulded
mountain nature -: mountain mountains
mouse device -: mice mouse
mouth body -: mouth
mouthguard sport -: mouthguard
move operate !: drag migrate move raise shift switch
move operate 3: drags migrates moves raises switches
move operate g: dragging migrating moving raising switching
move operate p: dragged migrated moved raised switched
mover people -: movers
mower tool -: lawnmower mower strimmer
muddy adjective -: muddy
muffler part-noun -: muffler
mug home-thing -: mug mugs
mulch plant -: mulch
multimeter tool -: multimeter
multitool tool -: leatherman multitool
muscle body -: muscle
museum organisation -: museum
mush material -: mush
music music-media -: alto melody music pedalboard tunes
must modal 3: shouldn
must modal r: gotta hafta must ought shall should
nail good -: nail nails
nail-gun tool -: nailgun
nail-polish good -: nailpolish
name datum -: firstname forename forenames fullname fullnames initial initials legalname naame naem name namee names nmae nme nombre nome realname
nanny people -: nanny
napkin home-thing -: napkin napkins
narrow adjective -: narrow
nationality geography -: nationality
natural adjective -: natural organic untreated
navy adjective -: navy
near adverb -: alongside beside near
necessary adjective -: essential mandatory necessary obligatory
neck body -: neck
necklace clothing -: necklace necklaces
need abstract -: necessity
need want 3: lacks necessitates needs precisa
need want g: lacking necessitating needing
need want p: lacked necessitated neded needed requried
need want r: lack nead necessitate ned nedd need neeed nid requier wnat
needle tool -: needle needles
neighbour people -: neighbor neighbors neighbour neighbours nextdoor
neighbourhood geography -: barrio borough colonia district districts neighborhood neighborhoods neighbourhood neighbourhoods suburb
neither negation -: neither
nephew kin -: nephew nephews
net clothing -: net nets
network channel -: network
never negation -: never
new adjective -: new newer newest unused
next adjective -: closest nearest next
nickel material -: nickel
niece kin -: niece nieces
night time -: night nights
nightgown clothing -: nightgown nightie
nightshift adjective -: nightshift
nightstand home-thing -: nightstand
nm quantity -: nm
no-longer negation -: anymore
nobody negation -: nobody noone
noise quality-noun -: beep hum noise rumble
none negation -: none
nonrefundable adjective -: nonrefundable
noodle food -: noodles
noon time -: midday noon
north geography -: north
nose body -: nose
nosy adjective -: nosy
not negation -: aint aren couldn didn doesn doesnt don dont hasn haven isn isnt not wasn wont wouldnt
note paper -: notes
note record !: compleate complet complete enlist enrol enroll enter fil fill fillin filll fillout input insert jotdown log logdown note notedown populate preregister putdown reenter register reinsert scrawl signup submitt tick transcribe writedown
note record 3: completes enlists enrolls enrols enters fills inserts logs populates reinserts scrawls transcribes
note record g: completing enlisting enrolling entering filling inserting logging noting populating registering reinserting scrawling transcribing
note record p: completed enlisted enrolled entered filled inserted logged noted populated registered reinserted scrawled transcribed
note-paper paper -: memo
notebook good -: notebook notebooks
nothing negation -: nothing
notification channel -: alert alerts notification notifications
novel music-media -: novel novels
november time -: nov november
now adverb -: currently now nowadays rn
nozzle part-noun -: jet nozzle nozzles
numb adjective -: numb
number datum -: nbr nmber nr nubmer num number numbers numbr numbre numero nums rebmun
number-plate part-noun -: licenseplate numberplate
numeral number-word -: dos double dual eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred million nine nineteen ninety nought one ones quadruple seven seventeen seventy single six sixteen sixty ten thirteen thirty thousand three triple twelve twenty twice two twos um uno zero
nursery place-shop -: greenhouse nursery
nut part-noun -: nut nuts
nylon material -: nylon
oak material -: oak
oar part-noun -: oar oars
oats food -: oats
oboe music-media -: bassoon oboe
obscure adjective -: obscure
occupation datum -: occupation
october time -: oct october
odd adjective -: odd strange weird
offer order-noun -: offer offers
office place-shop -: bureau coworking headquarters hotdesk hq office offices
offline adjective -: offline
oh slang-filler -: oh
oil material -: oil oils
oil-filter part-noun -: oilfilter
ointment health -: ointment
ok slang-filler -: alright aye fine gotcha k kk nah nope np ok okay okayy oke okey oki okidoki okie okk roger sure surething yea yeah yep yup
old adjective -: antique classic old older vintage
olive adjective -: olive
olive-oil food -: oliveoil
once adverb -: anytime ever once whenever
onion food -: onion onions
online adjective -: online
only adverb -: just only
opacity quality-noun -: brightness contrast opacity sharpness
open operate !: launch open unbolt uncork unlock unseal unzip
open operate 3: launches opens unbolts uncorks unlocks unseals unzips
open operate g: launching opening unbolting uncorking unlocking unsealing unzipping
open operate p: launched opened unbolted uncorked unlocked unsealed unzipped
opinion abstract -: opinion
option abstract -: alternatives choice choices option options optn possibility
optional adjective -: optional unnecessary voluntary
orange quality-noun -: orange
orchid plant -: orchid orchids
order order-noun -: basket cart checkout compra oder odr ord order orderid orderno ordernumber orderr orders ordr ords preorder
ordinal number-word -: eighth fifth fourth nd ninth second seventh sixth tenth th third
organ music-media -: organ
organiser home-thing -: organiser organizer
origin abstract -: origin
original adjective -: authentic genuine legit oem official original
oring part-noun -: oring
ornament home-thing -: ornament ornaments
orthosis health -: orthosis splint
other adjective -: alternate alternative another else other others
other-platform organisation -: alibaba aliexpress alipress allegro amazon amzn banggood bestbuy bigcommerce bonanza costco craigslist depop dhgate ebay etsy facebookmarketplace fruugo gumtree jumia lazada leboncoin letgo linio magalu mercari newegg offerup olx onbuy poshmark rakuten shein shopee shopfy shopify taobao target temu vinted wallapop walmart wayfair wix woocommerce yahooshop yiwubest
ottoman home-thing -: footstool ottoman pouffe
ounce quantity -: ounces oz
outcome abstract -: outcome
output part-noun -: outputs
outside adjective -: exterior external offplatform offsite outdoor outdoors outer outside
outsideapp adverb -: offapp offchat outsideapp
oven device -: oven ovens
over adverb -: over
overalls clothing -: jumpsuit overalls
overdo mental !: overdo
overdo mental 3: overdos
overdo mental g: overdoing
overdo mental p: overdid overdone
overlock operate !: overlock
overlock operate 3: overlocks
overlock operate g: overlocking
overlock operate p: overlocked pinked relined
owe money !: owe
owe money 3: owes
owe money g: owing
owe money p: owed
owl animal -: owl owls
owner people -: cardholder holder holders landlady landlord owner owners proprietor titleholder
oximeter device -: oximeter
pacifier child -: pacifier
pack logistics !: bag pack repack seal stack wrap
pack logistics 3: packs repacks stacks wraps
pack logistics g: boxing repacking stacking wrapping
pack logistics p: boxed packed repacked sealed stacked wrapped
package logistics-noun -: box boxes carton cartons packag package packages packaging packet packets packge packing pakage parcel parcels parcle parsel pkg pkge
pad part-noun -: pad pads
padded adjective -: padded
paddle part-noun -: paddle paddles
paddleboard sport -: paddleboard
padlock good -: padlock padlocks
page channel -: page pages
pain health -: ache grief hurt pain
paint material -: lacquer
paint operate !: paint
paint operate 3: paints
paint operate g: painting
paint operate p: painted
paintbrush tool -: paintbrush
pair operate p: paired
pair quantity -: pair pairs
pallet logistics-noun -: pallet pallets
palm body -: palm
palm-tree plant -: palmtree
pan home-thing -: pan pans
panel part-noun -: bezel faceplate grille panel panels plates
parent kin -: parent parents
park geography -: playground
parking place-home -: parking
parrot animal -: parrot parrots
part part-noun -: accessories accessory component components fittings part parts section sections spare spares
part-of abstract -: chapter paragraph
partition home-thing -: partition
partner people -: distributor distributors exporter exporters mediator partner partners reseller resellers wholesaler
party event -: event events party shower
passport datum -: pasport passport passports passprt ppt
password datum -: passkey passphrase passwd password passwords passwrd pasword pwd
past adjective -: past
pasta food -: pasta
pastry food -: pastry
patch clothing -: patch patches
patient people -: patient
pattern good -: pattern patterns
paw animal -: paw paws
pay money !: bankroll cough fund invest pay paye prepay stump subsidise
pay money !me: payme payus
pay money 3: bankrolls invests pays prepays subsidises
pay money g: bankrolling investing payin paying paypaling prepaying subsidising venmoing zelleing
pay money p: bankrolled funded invested paid payed prepaid subsidised
payer people -: payer
payment payment -: payment payments
pcb device -: pcb
pdf paper -: pdf pdfs
peanut food -: peanut peanutbutter peanuts
pear plant -: pear pears
pearl material -: gem gems pearl
pedal part-noun -: pedal pedals
peeler home-thing -: peeler
peg part-noun -: peg
pen good -: pen pens
pencil good -: pencil pencils
pendant clothing -: pendant pendants
pending adjective -: pending
pendulum part-noun -: pendulum
pepper food -: pepper
per connective -: according per re regarding thru via
percent quantity -: pct percent percentage
perfume good -: cologne fragrance perfume perfumes
permanent adjective -: permanent
permission abstract -: approval consent permission
permit paper -: permit permits
person people -: anybody anyone everybody everyone folk folks human individual individuals peeps people person persons somebody someone whoever
personal adjective -: confidential personal private
personname name -: aaron adam alice allen amy ana anand anna anne ava ben bert bo bob brayan brian bruno camila camino carla carlos chagas chen cheng chloe chris cindy clara clint coco dan daniel david davis din duarte elena ella ellis emma eric ethan feng fernanda fernandez frank gabriel gabriela garcia gary george gil gomez gonzalez grace greg guo gustavo gwil hannah henry hernandez hollis hong huang ian isabel jake james jason jeff jerry jess jing jo joao joe john johnson jones jorge jose josh juan jules julia jun justin karen kate keith kelly kevin kim kyle larry laura leo li liam lin linda ling lisa liu lopez lucas lucia luis luisa luiz luke luna ma manuel marcos maria mariana marias marlene marta martin martinez mary mateus matt mei mia michael miguel mike ming mo moira nancy narvaja natalia nathan nelda noah okafor oliver ortiz pablo patrick paul paula pedro pepe perez peter phil pilar rachel rafael raj raul rebecca ricardo richard robert roberto rodrigo rodriguez rowan ryan sam samuel sanchez sarah sas scott sergio silva simon smith sofia soriano souza stan stephen steve susan talla tao taylor tess thomas tim tom tony tristan tyler valentina vic victor vivian wang wei williams wilson wu xiao xu yan yang zhang zhao zhou zoe
petal plant -: petal petals
phantom-power part-noun -: phantom
pharmacy place-shop -: chemist pharmacy
phone channel -: dialup enohp fon fone fonenumber fono handset handsets landline landlines ph phne pho phon phone phonee phonenumber phonenumbers phones switchboard tel tele telefone telefono teleph telephone telephones telf
phone-case part-noun -: phonecase phonecover
photo paper -: foto headshot image images photo photocopy photoes photograph photos phto pic piccies piccy pics picture pictures snaps snapshot
physical adjective -: physical
piano music-media -: piano pianos
pickaxe tool -: mattock pickaxe
pickup logistics !: collect fetch
pickup logistics 3: collects fetches
pickup logistics g: collecting fetching
pickup logistics p: collected fetched
pickup logistics r: pickup
pickup logistics-noun -: collection collections
pickup-point place-shop -: collectpoint dropbox dropoff locker lockers parcelshop pickuppoint pudo
pickups music-media -: pickups
picture-frame home-thing -: photoframes pictureframe
pie food -: pie pies
piercing health -: piercing
pig animal -: pig piggy pigs
pigeon animal -: pigeon pigeons
piggy-bank home-thing -: moneybox piggybank
pigment material -: pigment
pill health -: capsule pill pills softgels
pillow home-thing -: pillow pillows
pinata child -: pinata
pine material -: pine
pineapple food -: pineapple
pink quality-noun -: pink
pipe good -: pipe pipes
piston part-noun -: piston pistons
pitcher home-thing -: carafe decanter pitcher
pizza food -: pizza
place abstract -: places point points spot spots
placemat home-thing -: placemat placemats
placename geography -: africa america amsterdam arequipa argentina arizona asia athens atlanta auckland austin bangkok barcelona barranquilla beijing belem belfast belmont berlin birmingham bogota bolivia boston br brasil brasilia brazil brisbane bristol brussels caba cajamar cali california campinas canada cancun cardiff cartagena cdmx charlotte chengdu chicago chile china cn colombia concepcion cordoba cuba curitiba dalian dallas delhi denver detroit diego dominican dongguan doral dubai dublin ecuador edinburgh elm este eu eua europe fang florida fortaleza foshan fujian futian fuzhou georgia germany glasgow goiania guadalajara guangdong guangzhou guatemala guayaquil hangzhou harbor hk honduras hongkong houston illinois india ireland istanbul jakarta japan jersey jiangsu kiri koln korea leeds leon lima lisbon liverpool london madrid malaysia manaus manchester manila medellin melbourne melilla mendoza merida mexico miami michigan milan monterrey montevideo montreal morocco mumbai mvd nanjing neuquen nevada nicaragua ningbo nyc ohio oregon orlando osaka panama paraguay paris paulo paysandu perth peru philadelphia phoenix porto portugal prague puebla punta qingdao queretaro quito recife rio rockies rome rosario salta salvador sandiego santiago santos sao seattle seoul shanghai shantou shenzhen singapore spain suzhou sydney taipei taiwan tampa texas tianjin tijuana tokyo toronto tucuman turkey ucayali uk uruguay usa utah vale valparaiso vancouver vegas venezuela vienna vietnam virginia wales warsaw wuhan xiamen yiwu york zhejiang
plan abstract -: project projects
plane vehicle -: aircraft airplane plane planes
planer tool -: planer
planner paper -: planner
plant plant -: plant plantas plants
planter home-thing -: planter planters
plaque home-thing -: plaque plaques
plaster material -: plaster
plastic material -: abs plastic polycarbonate
plate home-thing -: crockery dinnerware plate tableware
plated adjective -: plated
platform organisation -: libre marketpalce marketplace marketplaces meli mercado mercadolibre mercadolivre mercadoshops ml mla mlb mlibre mlm mrktplace mx platform platforms platfrom
play other-verb !: play
play other-verb 3: plays
play other-verb g: playing
play other-verb p: played
play-dough child -: playdough
player people -: player players
playing-cards child -: playingcards
playpen child -: playpen
please courtesy -: kindley kindly kindy plase pleas please pleasee pleaz plis pls plse plss plz plzz
pleasure courtesy -: joy pleasure
plectrum music-media -: plectrum
pliers tool -: pliers
plug operate !: recharge
plug operate 3: recharges
plug operate g: plugging recharging
plug operate p: plugged recharged
plug part-noun -: plug plugs
plugin software -: plugin
plum food -: plum plums
plumber people -: plumber plumbers
plunger tool -: plunger
plush child -: plush
plywood material -: plywood
pocket part-noun -: backset pocket pockets slit
policy abstract -: policies policy
polite adjective -: polite rude
polyester material -: polyester
poncho clothing -: poncho
pony animal -: ponies pony
pool home-thing -: pool
popcorn food -: popcorn
poppy plant -: poppies
porcelain material -: porcelain
porch place-home -: porch
pork food -: pork
port geography -: harbour port
portable adjective -: portable
portuguese abstract -: portuguese
possible adjective -: feasible possible
postcode datum -: cep pcode postalcode postcode postcodes zip zipcode zipcodes zippy zips
poster music-media -: poster posters
postman people -: mailman postman
posts channel -: posts
pot home-thing -: cookware pot pots skillet
potato food -: potato potatoes
pouch clothing -: pouch pouches
pound quantity -: lb lbs
pour operate !: pour
pour operate 3: pours
pour operate g: pouring
pour operate p: poured
powder material -: powder
power quality-noun -: horsepower power voltagem
powerbank device -: powerbank powerbanks
prefix datum -: prefix
prescription paper -: prescription prescriptions
pressure quality-noun -: pressure
pretend other-verb !: pretend
pretend other-verb 3: pretends
pretend other-verb g: pretending
pretend other-verb p: pretended
pretty adjective -: beautiful cute elegant pretty
prevailing adjective -: prevailing
previous adjective -: former previous
price payment -: amount amounts cost costs fare markup price priced pricelist prices pricing quote quotes rate rates subtotal tariff total totals
primer good -: primer
print operate !: emboss imprint monogram print stencil
print operate 3: embosses imprints monograms prints
print operate g: embossing imprinting monogramming printing stamping
print operate p: embossed imprinted monogrammed printed stamped
printer device -: inkjet plotter printer printers
privacy abstract -: privacy
privately adverb -: discreetly privatly
prize event -: prize prizes
pro adjective -: pro
problem abstract -: bug complication difficulty fault faults glitch hassle inconvenience issue issues issuse isue mishap mismatch obstacle prob problem problems problm probs setback trouble
product order-noun -: article articles articulo goods item items itm merch merchandise merchendise porduct prduct prodct product products produkt
production abstract -: production
profile channel -: profile profiles
program operate !: program programme
program operate p: programmed
projector device -: projector projectors
prom event -: prom
promise mental !: commit promise swear
promise mental 3: commits promises swears
promise mental g: committing promising swearing
promise mental p: committed promised swore
promotion event -: campaign promotion
proof abstract -: evidence proofing
propane material -: propane
propeller part-noun -: propeller
properly adverb -: closely correctly differently properly safely securely tightly
protector good -: protector protectors
protein food -: protein
provar speak r: provar
provider people -: provider providers
province geography -: county department prefecture province provinces states
pruner tool -: loppers pruner secateurs
psi quantity -: psi
public adjective -: public visible
publication order-noun -: ad ads advert adverts classified classifieds publication
publisher people -: creator creators publisher
puck sport -: puck
pull-up-bar sport -: pullupbar
pulley part-noun -: pulley
pump tool -: pump pumps
pumpkin food -: pumpkin
punch tool -: punch
punch-bag sport -: punchbag
puppy animal -: puppies puppy
purchase order-noun -: puchase purchace purchase purchases
purifier device -: purifier purifiers
purity quality-noun -: purity
purple quality-noun -: purple
pushy adjective -: pushy
put operate !: lay place position put set stick tuck
put operate 3: lays puts sets tucks
put operate g: laying placing putting tucking
put operate p: laid placed stuck tucked
putty material -: putty
puzzle child -: puzzle puzzles
pvc material -: pvc
pyjamas clothing -: pajamas pyjamas
qr-code channel -: qrcode
quality quality-noun -: quality
quantity quantity -: qtty qty quantities quantity
quarter quantity -: quarter quarters
quarter-time time -: trimester
queen people -: queen
question order-noun -: doubt doubts enquiries enquiry inquiries inquiry qn qns qs qstn queries query quesiton question questions questn quetion qury
quickly adverb -: quickly
quid slang-filler -: quid
quilt home-thing -: quilt quilts
quilted adjective -: quilted
quilter people -: quilters
rabbit animal -: rabbit rabbits
race event -: race
rack logistics-noun -: rack racks
racket sport -: racket racquet
radiator part-noun -: radiator radiators
radio device -: ham radio radios walkie
radius quality-noun -: radius
raffle event -: raffle raffles
rag tool -: rag rags
rain nature -: rain
raincoat clothing -: raincoat
rainy adjective -: rainy
rake tool -: rake
random adjective -: random
rank abstract -: grade rank score tier tiers
rasp tool -: rasp
rat animal -: rat rats
ratchet tool -: ratchet ratchets
rather adverb -: rather
rating order-noun -: rating ratings
rattle child -: rattle
razor tool -: razor razors
re-open state !: reopen
re-open state 3: reopens
re-open state g: reopening
re-open state p: reopened
read confirm !: read reread
read confirm 3: reads rereads
read confirm g: reading rereading
read confirm p: readed rereaded
reader device -: reader readers
reading abstract -: readings
ready adjective -: ready
real adjective -: actual real true
reason abstract -: motive purpose rationale reason reasons reson why
receipt paper -: counterfoil payslip proof receipt receipts receit recepit reciept recipt slip slips stub ticketstub voucherpaper
recent adjective -: recent
reception place-home -: frontdesk
rechargeable adjective -: rechargeable
recipe food -: recipe
recipient people -: addressee beneficiary consignee consignees giftee payee receipient receiver receivers receivr reciever recievers recipent recipient recipients
record music-media -: lp lps
record record !: film record
record record 3: records
record record g: filming recording
record record p: filmed recorded
recycled adjective -: biodegradable recyclable recycled
red quality-noun -: red
redesign operate !: redesign
redesign operate 3: redesigns
redesign operate g: redesigning
redesigned adjective -: redesigned
reed part-noun -: reed reeds
reel tool -: reel reels
reference datum -: ref reference references refs reg
refill good -: refill
refresh quality-noun -: fps
refund money !: chargeback compensate payback refnd refud refund reimburse repay
refund money 3: compensates refunds reimburses repays
refund money g: compensating refunding reimbursing repaying
refund money p: compensated credited refundd refunded reimbursed repaid
refund money r: reversal
refund payment -: reimbursement
refundable adjective -: refundable
regards courtesy -: regards respectfully rgds sincerely yours
registration datum -: registration
registry organisation -: registry
regret mental 3: complains regrets suffers
regret mental g: complaining regreting suffering
regret mental p: complained regreted suffered
regret mental r: complain regret suffer
regulated adjective -: regulated
reject trade !: decline refuse reject
reject trade 3: declines refuses rejects
reject trade g: declining refusing rejecting
reject trade p: declined refused rejected
relay part-noun -: relays
release event -: release releases
release other-verb g: releasing
release other-verb p: released
remember mental !: recall remember
remember mental 3: recalls remembers
remember mental g: recalling remembering
remember mental p: recalled remembered
reminder abstract -: reminder reminders
remote adjective -: control remote remotes
remotely adverb -: remotely
removable adjective -: detachable removable
removal abstract -: removal
remove operate !: remove
remove operate 3: removes
remove operate g: removing
remove operate p: removed
rent trade !: hire rent
rent trade 3: hires rents
rent trade g: hiring renting
rent trade p: hired rented
rental adjective -: rental
repeater device -: repeater
replacement abstract -: replacement replacements
report paper -: report reports
repost channel -: repost
request want !: apply beg demand insist plead reqest request require rquest solicit urge
request want 3: applies begs demands insists pleads requests requires solicits urges
request want g: applying begging demanding insisting pleading requesting requiring soliciting urging
request want p: applied begged demanded insisted pleaded requested required solicited urged
requirement abstract -: requirement requirements
resale abstract -: resale
reservation order-noun -: booking bookings reservation reservations
resin material -: resin
resistance-band sport -: resistanceband
resistor part-noun -: resistor resistors
resolution quality-noun -: resolution
rest quantifier -: rest
restaurant place-shop -: cafe canteen diner pub restaurant teahouse
result abstract -: result success
return order-noun -: rma
return trade !: retrun retun return
return trade 3: returns
return trade g: returing returning
return trade p: returned
reused adjective -: reused
revenue payment -: revenue
reversible adjective -: reversible
review order-noun -: review reviews
reviewer people -: reviewers
ribbon part-noun -: ribbon ribbons
rice food -: rice
rice-cooker device -: ricecooker
rich adjective -: rich
riddle child -: riddle riddles
rifle tool -: rifle
right adjective -: accurate direita precise proper right rights
rim part-noun -: rim rims
ring-jewel clothing -: signet
ripe adjective -: ripe
risk abstract -: danger risk
river geography -: lake river
rivet part-noun -: rivet rivets
robe clothing -: robe
robot device -: robot robots
rock nature -: rock
rocking-horse child -: rockinghorse
rocky name -: rocky
rod part-noun -: rod rods
roller tool -: roller rollers
roller-skates sport -: rollerskates
rollerblades vehicle -: rollerblades
rolling-pin home-thing -: rollingpin
romper clothing -: onesie romper
roof place-home -: roof
roof-rack part-noun -: roofrack
room place-home -: cellar lounge pantry playroom room rooms
room-divider home-thing -: divider
roommate people -: classmate flatmate housemate roommate schoolmate
root plant -: root roots
rope good -: hemp rope ropes twine
rose plant -: rose roses
rosemary plant -: rosemary
rosewood material -: rosewood
rotor part-noun -: rotor rotors
round adjective -: circular round
roundabout place-home -: roundabout
route geography -: route
router device -: router routers
routine abstract -: routine
row quantity -: row rows
rowing-machine sport -: rower rowingmachine
rubber material -: rubber
rubber-foot part-noun -: rubberfeet
ruby material -: ruby
rug home-thing -: carpet carpets rug rugs
rugged adjective -: rugged
rule abstract -: condition conditions regulation regulations rule rules
ruled adjective -: ruled
ruler tool -: ruler rulers
run other-verb !: run
run other-verb 3: runs
run other-verb g: running
run other-verb p: ran
rural adjective -: rural
rush abstract -: rush
rust quality-noun -: rust
saddle part-noun -: saddle saddles
safe adjective -: encrypted harmless safe
sale order-noun -: flashsale presale sale sales
sales-rep people -: adviser advisers advisor advisors agent agents assistant assistants consultant consultants operator operators rep representative representatives reps salesman
salmon food -: salmon
salt food -: salt
salty adjective -: salty
same adjective -: alike equal equivalent identical same
sand material -: sand
sandal clothing -: sandal sandals
sander tool -: sander
sandpaper tool -: sandpaper
sandwich food -: sandwich
sanitizer health -: sanitiser sanitizer
sapling plant -: sapling saplings
sardine food -: sardines
sari clothing -: hijab kaftan saree sari
satisfied adjective -: satisfied
saturday time -: saturday saturdays
sauce food -: sauce sauces
saucepan home-thing -: saucepan saucepans
saucer home-thing -: saucer saucers
sausage food -: sausage sausages
saw tool -: saws
saxophone music-media -: saxophone saxophones
scale device -: scale scales
scammer people -: scammer scammers thief
scan paper -: scan scans
scanner device -: scanner scanners
scarf clothing -: scarf scarves
schedule time -: agenda appointment calendar slot slots timetable
school organisation -: college school schools university
scissors tool -: scissors
scooter vehicle -: scooter scooters
scratch fitting !: scratch
scratch fitting 3: scratches
scratch fitting g: scratching
scratch fitting p: scratched
scratching-post animal -: scratcher
screen device -: oled screen screens
screen-protector good -: screenprotector temperedglass
screenshot paper -: printscreen screencap screencapture screengrab screenshot screenshots scrnshot ss
screw tool -: screws
screwdriver tool -: screwdriver screwdrivers
sdcard device -: sdcard
sea nature -: ocean sea
sealant material -: sealant
seam clothing -: seam seams
season time -: season
seat part-noun -: seat seats
seat-cover part-noun -: seatcover seatcovers
second time -: sec seconds secs
secret adjective -: secret
secretary people -: clerk receptionist secretary
secretly adverb -: secretly
secure adjective -: secure
security abstract -: protection safety security
security-code datum -: cvc cvv
seed plant -: graft seed seeds
seedling plant -: seedling seedlings
seem state 3: appears seems
seem state g: appearing seeming
seem state p: appeared seemed
seem state r: appear seem
self adjective -: self
selfie music-media -: selfi selfie selfies
sell trade !: flog resell restock sel sell vend
sell trade 3: flogs resells restocks sells vends
sell trade g: flogging offering reselling restocking seling selling vending
sell trade p: auctioned flogged offered resold restocked sold stocked vended
seller people -: dealer dealers merchant merchants retailer retailers seller sellers shopkeeper shopowner storekeeper trader traders
send transfer !: airdrop beam bounce bung drop drp fling forward forwrd foward frwd furnish fwd fwrd giv give grant gve hand lend pass ping plsend pop privide provde provid provide punt relay resend sedn send sendd sendover shair share shre slide sling snd sned submit suply supply transmit upload whizz wing yield
send transfer !it: sendit
send transfer !me: dropme dropus gimme gimmie giveme givemeyour hmu passme passus sendme sendmeyour sendus shareme supplyme
send transfer 3: airdrops drops flings forwards furnishes gives grants lends passes pings provides resends sends shares slings submits supplies transmits whizzes zaps
send transfer g: airdropping dropping emailing flinging forwarding furnishing giving granting handing lending mailing passing pinging providing relaying resending sendin sending sharing slinging snding submitting supplying transmitting whizzing zapping
send transfer p: airdropped dropped emailed flung forwarded furnished gave given granted handed lent mailed messaged passed pinged provided relayed resent sened sent shared slung submitted supplied transmitted whizzed zapped
sender people -: sender senders
sensor device -: detector sensor sensors
separately adverb -: individually separately
september time -: sep sept september
sequence abstract -: sequence
sequin material -: sequins
serial datum -: imei obd ser serial serials sn vin
series music-media -: coated series
serum health -: serum
server software -: server servers
service abstract -: service services
sesame food -: sesame
set operate !: calibrate configure tune
set operate 3: calibrates configures programmes
set operate g: calibrating configuring programming
set operate p: calibrated configured
set quantity -: assortment kit kits
setting software -: config preset setting settings
sew operate !: sew stitch
sew operate 3: sews stitches
sew operate g: sewing stitching
sew operate p: sewed sewn stitched
sewing-machine device -: overlocker
shaft part-noun -: crank shaft
shampoo good -: shampoo
shape abstract -: shape shapes silhouette
shaped adjective -: shaped
shared adjective -: joint
sharp adjective -: sharp
sharpen operate !: sharpen
sharpen operate 3: sharpens
sharpen operate g: sharpening
sharpen operate p: sharpened
shaver device -: clipper shaver
shawl clothing -: shawl
shears tool -: shears
shed place-home -: barn shed sheds
sheep animal -: sheep
sheet material -: sheet sheets
sheet-music music-media -: sheetmusic
shelf home-thing -: shelf shelve shelves shelving
shell material -: shell
shim part-noun -: shim shims
shin body -: shin
shin-guard sport -: shinguard shinguards
ship logistics !: despatch dispach dispatch freight haul reroute reship ship shp transport
ship logistics 3: despatches dispatches hauls reroutes reships ships transports
ship logistics g: despatching dispatching hauling rerouting reshipping shiping transporting
ship logistics p: couriered despatched dispatched freighted hauled rerouted reshipped shiped shippd shipped transported
shipping logistics-noun -: consignment freightage haulage shipment shipments shipmnt shippin shipping shippment
shirt clothing -: polo shirt shirts tee tshirt
shock-absorber part-noun -: absorber damper shocks
shoe clothing -: footwear heel shoe shoes trainer
shoe-rack home-thing -: shoerack
shop place-shop -: bazaar boutique counter dealership emporium kiosk loja ourshop outlet retailstore shop shopfront shopname shops showroom stall store storefronts storename stores thestore tienda
short adjective -: short shorter
shorts clothing -: shorts
shot abstract -: shots
shoulder body -: shoulder shoulders
shout speak !: shout
shout speak 3: hints shouts
shout speak g: hinting shouting
shout speak p: hinted shouted
shovel tool -: shovel shovels
show confirm !: demonstrate expose present publish show shw
show confirm 3: demonstrates exposes publishes shows
show confirm g: demonstrating displaying exposing publishing showing
show confirm p: demonstrated displayed exposed published showed shown
shower home-thing -: showerhead
shower-curtain home-thing -: showercurtain
shredder device -: shredder shredders
shrimp animal -: shrimp
shrinkage quality-noun -: fade shrinkage
shrub plant -: shrub shrubs
shutoff part-noun -: shutoff
shutter part-noun -: shutter shutters
shuttlecock sport -: shuttlecock
sibling kin -: sibling siblings
side quality-noun -: side sides
sideboard home-thing -: buffet credenza sideboard
sign record !: sign
sign record 3: signs
sign record g: signing
sign record p: signed
signal abstract -: signal
signature datum -: signature signatures
silent adjective -: quiet silent
silicone material -: silicone
silk material -: silk
silver quality-noun -: silver sterling
sim device -: esim nfc rfid sim sims
simply adverb -: even simply
since connective -: since
sincere adjective -: sincere
single adjective -: sole
sink home-thing -: sink
sir people -: madam mam mr mrs ms sir sr
sisal material -: sisal
sister kin -: sister sisters
sit state 3: sits
sit state g: sitting
sit state p: sat
sit state r: sit
size quality-noun -: dimension dimensions measurement measurements size sizes sizing
size-letter quality-noun -: sm xl xs xsmall xxl xxs xxxl
skateboard sport -: skateboard
skating sport -: skating
skiing sport -: skiing
skin body -: skin
skip mental !: skip
skip mental 3: skips
skip mental g: skipping
skip mental p: skipped
skipping-rope sport -: jumprope skippingrope
skirt clothing -: skirt skirts
sky nature -: sky
slab material -: slab
slate material -: slate
sleek adjective -: sleek stylish
sleep state !: sleep
sleep state 3: sleeps
sleep state g: sleeping
sleep state p: slept
sleeper home-thing -: sleepers
sleeping-bag sport -: sleepingbag
sleeve clothing -: inseam pleat sleeve sleeves
slide child -: playhouse
slide operate !: smudge splash
slide operate 3: pops slides smudges splashes ties
slide operate g: sliding smudging splashing tying
slide operate p: slid splashed tied
slider part-noun -: slider sliders
slipper clothing -: slipper slippers
slow adjective -: slow slower
slowly adverb -: slowly
small adjective -: little mini petite small smaller tiny
smartwatch device -: smartwatch smartwatches
smell quality-noun -: aroma scent smell
smoke nature -: smoke
smoke-detector device -: smokedetector
smudged adjective -: smudged
snack food -: snack snacks
snake animal -: snake
sneaker clothing -: sneaker sneakers trainers
snooker sport -: snooker
snorkel sport -: snorkel
snow nature -: snow
snowboard sport -: snowboard
soap good -: soap soaps
social-network channel -: discord discords facebok facebook facetime fb fbook ig insatgram insta instagram instagramm instgram kakao kik linkedin messenger messengers nsta pinterest qq reddit skype snap snapchat snapchats social socials telegramid tiktok tiktoks twitter viber vk wechat wechatid weixin youtube zoom
sock clothing -: sock socks
socket part-noun -: coupling socket sockets usbc
soda food -: soda
sofa home-thing -: couch settee settees sofa sofas
soft adjective -: soft
software software -: addon apk software
soil nature -: soil
solar adjective -: solar
sold-out adjective -: discontinued soldout unavailable
soldering-iron tool -: soldering
solenoid part-noun -: solenoid
solid adjective -: bare raw solid
solution abstract -: solution
solvent material -: solvent
some quantifier -: few several some
something quantifier -: something
son kin -: son sons
song music-media -: song songs
soon adverb -: shortly soon
soprano music-media -: soprano
sorry courtesy -: apologies apology excuse pardon sorrry sorry sory soz sry
sort operate 3: sorts
sorter device -: sorter
sound music-media -: sound
soundbar device -: soundbar
soup food -: soup
south geography -: northern south
soy food -: soy
space quantity -: space spaces
spacer part-noun -: spacer spacers
spacing quality-noun -: spacing
spacious adjective -: roomy spacious
spade tool -: spade spades
spam channel -: spam
spandex material -: lycra spandex
spanish adjective -: spanish
spark-plug part-noun -: sparkplug sparkplugs
spatula tool -: spatula
speaker device -: audio boombox soundbox speaker speakers stereo
special adjective -: bespoke exclusive limited special tailored unique
speed quality-noun -: rpm speed
speedometer part-noun -: speedometer
spend money !: spend
spend money 3: spends
spend money g: spending
spend money p: spent
spice food -: spice spices
spicy adjective -: spicy
spindle part-noun -: spindle
spine body -: spine
spirit-level tool -: spiritlevel
spoiler part-noun -: spoiler
sponge good -: sponge
spoon home-thing -: spoon spoons
sport sport -: athletics sport sports
spray operate !: spray
spray operate 3: sprays
spray operate g: spraying
spray operate p: sprayed
sprayer tool -: sprayer sprayers
spring part-noun -: shock spring springs suspension
sprocket part-noun -: sprocket sprockets
sqm quantity -: sqft sqm
square adjective -: oval plaza rectangular square
squash food -: squashes
squeegee tool -: squeegee
squirrel animal -: squirrel
stackable adjective -: stackable
stain quality-noun -: stain stains
stainless-steel material -: inox stainless
stairs place-home -: stair staircase stairs steps
stamp good -: stamp stamper stamps
stand state 3: stands
stand state g: standing
stand state p: stood
stand state r: stand
stapler tool -: stapler
star nature -: star stars
start operate !: activate boot enable reboot reset restart start
start operate 3: activates enables reboots resets restarts starts
start operate g: activating enabling rebooting resetting restarting starting
start operate p: activated enabled rebooted resetted restarted started
starter part-noun -: starter
station place-shop -: station terminal
stator part-noun -: stator
statue home-thing -: sculpture statue
status abstract -: progress status
stay state 3: awaits continues fica lasts remains stays
stay state g: awaiting continuing remaining staying
stay state p: awaited continued remained stayed
stay state r: await continue remain stay
steal other-verb !: cheat hack phish steal
steal other-verb 3: cheats hacks phishes steals
steal other-verb g: cheating hacking scamming stealing
steal other-verb p: cheated hacked phished scammed stole stolen
steamer device -: steamer
steel material -: steel
step abstract -: stage stages
stepson kin -: stepson
stick good -: sticks
sticky adjective -: sticky
stock order-noun -: stock
stocking clothing -: stocking stockings tights
stomach body -: belly stomach
stone material -: stone stones
stool home-thing -: stool stools
stop operate !: deactivate disable halt mute pause
stop operate 3: deactivates disables halts mutes pauses stops
stop operate g: deactivating disabling halting muting pausing stopping
stop operate p: deactivated disabled halted muted paused stopped
stopwatch device -: stopwatch
storage logistics-noun -: storage
storm nature -: storm storms
story abstract -: stories story
stove device -: stove stoves
straightener device -: straightener
stranger people -: stranger strangers
strap part-noun -: eyelet strap straps
strawberry food -: strawberries strawberry
street place-home -: alley alleyway backstreet blvd boulevard calle crescent crossroads cul footpath intersection lane lanes parkway pavement pkwy rd road roads rua sidewalk st str street streetname streets stret strt terrace
strength quality-noun -: strength
string good -: string strings
stripe quality-noun -: stripes
strobe device -: strobe
stroller vehicle -: buggy pram pushchair stroller strollers
strong adjective -: durable resistant robust strong sturdy
stud part-noun -: stud studs
student people -: pupil student students undergrad
style quality-noun -: style styles
subject abstract -: headline subject topic
subscription abstract -: membership scheme subscription subscriptions
subwoofer device -: subwoofer
succulent plant -: succulent succulents
such connective -: such
suede material -: suede
suffix datum -: suffix
sugar food -: sugar
suggest mental !: encourage invite propose recommend suggest
suggest mental 3: encourages invites proposes recommends suggests
suggest mental g: encouraging inviting proposing recommending suggesting
suggest mental p: encouraged invited proposed recommended suggested
suit clothing -: tuxedo
suitcase good -: luggage suitcase suitcases
summary paper -: summary
summer time -: summer
sunday time -: sun sunday sundays
sunflower plant -: sunflower sunflowers
sunglasses clothing -: sunglasses
sunscreen good -: sunscreen
supermarket place-shop -: grocery minimart supermarket
supervisor people -: supervisor supervisors
supplement health -: supplement supplements
supplier organisation -: supplier suppliers vendor
support fitting !: support
support fitting 3: resists supports withstands
support fitting g: resisting supporting withstanding
support fitting p: resisted supported withstanded
support fitting r: resist withstand
support organisation -: backing
surfboard sport -: surfboard surfboards
surname datum -: familyname lastname lastnames lastnme surename surname surnames
surprise abstract -: surprise
suspenders clothing -: suspenders
swatch clothing -: swatches
sweater clothing -: jumper jumpers pullover pullovers sweater sweaters
sweatshirt clothing -: sweatshirt sweatshirts
sweet food -: sweet
swim sport -: swim swimming
swim-trunks clothing -: trunks
swimsuit clothing -: swimsuit
switch part-noun -: dimmer
symbol datum -: asterisk colon comma hash slash symbol symbols
synth music-media -: synth synths
synthetic adjective -: synthetic
syringe health -: syringe
syrup food -: syrup
system software -: system
tab software -: tab tabs
table home-thing -: table tables
tablecloth home-thing -: tablecloth
tablet device -: ipad tablet tablets
tailgate part-noun -: tailgate
tailor people -: tailor
take transfer !: grab lift pick pull take withdraw
take transfer 3: grabs picks pulls takes withdraws
take transfer g: grabbing lifting picking pulling taking withdrawing
take transfer p: grabbed picked pulled taken took withdrew
talk speak !: converse discuss natter speak talk
talk speak 3: converses discusses speaks talks
talk speak g: chatting conversing discussing speaking talking
talk speak p: chatted conversed discussed spoke spoken talked
tall adjective -: tall taller
tambourine music-media -: tambourine
tampon health -: tampon
tan adjective -: tan
tank part-noun -: reservoir tank tanks
tannery organisation -: tannery
tap home-thing -: faucet faucets tap
tape good -: tape tapes
tape-measure tool -: measuringtape tapemeasure
taste quality-noun -: flavor flavour taste
tattoo body -: tattoo tattoos
tax-id datum -: abn cnpj cuil cuit ein eori gstin itin nit rfc rfcs ruc tax taxes taxpayer tin utr vat
taxable adjective -: dutiable taxable
taxman people -: taxman
tea food -: assam darjeeling infusion matcha tea teas
teach speak !: teach
teach speak 3: teaches
teach speak g: teaching
teach speak p: taught
teacher people -: teacher teachers
teacup home-thing -: teacup teacups
teak material -: teak
teal adjective -: teal
team people -: crew personnel staff team teams workforce
teapot home-thing -: teapot
tear fitting g: tearing
tear fitting p: ripped torn
tear fitting r: tear
teat child -: teat
technician people -: expert experts fitter fitters glazier handyman handymen installer installers repairman roofer serviceman specialist specialists tech technician technicians techs tiler upholsterer
teddy child -: teddy
teenager kin -: teen teenager
teether child -: teether
telegram channel -: telegr telegram telegramm telgram tg tgram tlgrm
telescope device -: telescope telescopes
television device -: television televisions telly tv tvs
tell speak !: acknowledge advise blurt brief cite comment declare describ describe dictate disclose divulge elaborate holla holler indicate inform informa infrom let mention narrate notify recite recount reveal say specfy specify speciy spell state tell til tll utter whisper
tell speak !me: informme lemme letme letmeknow letusknow lmk tellme tellus
tell speak 2: dirias
tell speak 3: acknowledges advises blurts briefs cites comments declares describes dictates discloses divulges elaborates indicates informs mentions narrates notifies recites recounts reveals says specifies spells tells utters whispers
tell speak g: acknowledging advising blurting briefing citing commenting declaring describing dictating disclosing divulging elaborating indicating informing mentioning narrating notifying quoting reciting recounting reporting revealing sayin saying specifying spelling telling uttering whispering
tell speak p: acknowledged advised blurted briefed cited commented declared described dictated disclosed divulged elaborated indicated informed mentioned narrated notified recited recounted reported revealed said specified spelled statd told uttered whispered
temperature quality-noun -: temperature
tempered adjective -: tempered
temporarily adverb -: temporarily
temporary adjective -: temporary
tenant people -: resident residents tenant
tennis sport -: tennis
tenor music-media -: tenor
tensiometer device -: tensiometer
tent home-thing -: canopy tent tents
terabyte quantity -: tb
terms paper -: terms
terribly adverb -: terribly
test abstract -: demo demos
test operate !: test
test operate 3: tests
test operate g: testing
test operate p: tested
tester tool -: tester testers
textbook music-media -: textbook textbooks
texture quality-noun -: gloss satin
thank mental 1: appreciate thank thankyou thnk thnks
thank mental g: thanking
thank mental p: thanked
thanks courtesy -: cheers gracias grateful muchas obrigado ta thankful thanks thankss thanksss thanku thanx thnx thx tks tnx tx ty
then connective -: hence meanwhile then therefore
theoretically adverb -: hypothetically theoretically
therapy health -: therapy
there adverb -: there yonder
thermal adjective -: thermal
thermal-wear clothing -: thermals
thermocouple part-noun -: thermocouple
thermometer device -: thermometer thermometers
thermostat device -: thermostat thermostats
thick adjective -: thick
thickness quality-noun -: thickness
thigh body -: thigh
thin adjective -: slim thin
thing abstract -: matter stuff thing things whatever
think mental !: think
think mental 3: thinks
think mental g: thinking
think mental p: thought
thorn plant -: thorn thorns
thread part-noun -: thread threads
thread-count quality-noun -: threadcount
throw operate !: bin discard dump throw toss
throw operate 3: discards dumps throws tosses
throw operate g: discarding dumping throwing tossing
throw operate p: discarded dumped threw thrown tossed
thumb body -: thumb
thursday time -: thu thurs thursday thursdays
tiara clothing -: tiara
ticket paper -: ticket tickets
tie clothing -: tie
tiger animal -: tiger tigers
tight adjective -: tight
tightest adjective -: tightest
tile material -: tile tiles
time time -: instant lifespan moment period time timeframe times timeslot timezone timing tme turnaround while
timer device -: timer timers
timing-belt part-noun -: timingbelt
tinny adjective -: tinny
tip part-noun -: tip tips
titanium material -: titanium
title abstract -: title titles
toaster device -: toaster toasters
today time -: tday today tody tonite
toe body -: toe
tog clothing -: tog
together adverb -: jointly junto together
toilet home-thing -: toilet
tomato food -: tomato tomatoes
tomorrow time -: tmr tmrw tmw tommorow tommorrow tomorow tomorro tomorrow
ton quantity -: ton tonne tonnes
tone quality-noun -: tone tones
toner part-noun -: toner
tongue body -: tongue
tonight time -: tonight
too adverb -: additionally also plus too
tool tool -: tool toolbox toolkit tools
toolbelt tool -: toolbelt
tooth body -: teeth tooth
toothbrush health -: toothbrush
toothpaste health -: toothpaste
torch device -: flashlight flashlights torch
torque quality-noun -: torque
torso body -: torso
tos datum -: tos
touchscreen part-noun -: digitizer touchscreen
tough adjective -: tough
tournament sport -: tournament
tow-bar part-noun -: towbar
towel home-thing -: towel towels
tower place-home -: tower towers
toy child -: palindrome toy toys
tracking logistics-noun -: tracker trackid trackin tracking trackingnumber trackng trackno
trackpad part-noun -: trackpad
tracksuit clothing -: joggers sweatpants tracksuit
tractor vehicle -: digger loader tractor
trade-union organisation -: guild
train vehicle -: rail train
training abstract -: training
tram vehicle -: tram
trampoline sport -: trampoline trampolines
transfer money !: etransfer remit topup tranfer transfer transfr trasfer
transfer money 3: remits transfers
transfer money g: cashapping depositing remitting transfering
transfer money p: deposited remitted transfered
transfer payment -: remittance wire
transformer device -: transformer transformers
transistor part-noun -: transistor transistors
transit logistics-noun -: transit
translator people -: translator
transmission part-noun -: transmission
transparent adjective -: clear opaque translucent transparent transparente
travel reach !: travel
travel reach 3: travels
travel reach g: traveling
travel reach p: traveled
travelers people -: traveller travellers
tray home-thing -: tray trays
treadmill device -: treadmill treadmills
treat operate !: erect renew treat
treat operate 3: erects renews treats
treat operate g: erecting renewing treating
treat operate p: erected renewed treated
tree plant -: tree trees
tricycle vehicle -: tricycle tricycles
trigger part-noun -: trigger triggers
trimmer device -: trimmer trimmers
trip event -: trip trips walkthrough walkthroughs
tripod device -: tripod tripods
trivet home-thing -: trivet
trolley vehicle -: trolley trolleys
trombone music-media -: trombone
trousers clothing -: dungarees pants trousers
trowel tool -: trowel trowels
truck vehicle -: lorry truck trucks
trumpet music-media -: trumpet trumpets
trust abstract -: confidence
trustworthy adjective -: credible reliable reputable trustworthy
try mental !: attempt retry try
try mental 3: attempts retries tries
try mental g: attempting retrying trying
try mental p: attempted retried tried
tuba music-media -: tuba
tuesday time -: tue tues tuesday tuesdays
tulip plant -: tulip tulips
tumbler home-thing -: tumbler tumblers
tuna food -: tuna
turbo part-noun -: turbo
turkey animal -: turkeys
turn operate !: flip reverse roll rotate spin swirl swivel tilt turn twist
turn operate 3: flips rolls rotates spins swirls tilts turns twists
turn operate g: flipping rolling rotating spinning swirling tiltting turning twisting
turn operate p: flipped rolled rotated spun swirled tiltted turned twisted
turntable device -: turntable
turquoise adjective -: turquoise
turtle animal -: tortoise turtle
tutu clothing -: tutu
tweezers tool -: tweezers
twins kin -: twins
typhoon nature -: typhoon
tyre part-noun -: tire tires tyre tyres
ukulele music-media -: ukulele ukuleles
umbrella home-thing -: parasol umbrella
uncle kin -: uncle
uncut adjective -: uncut
undated adjective -: undated
undeliverable adjective -: undeliverable
under adverb -: under
underscore datum -: underscore underscores
understand mental !: grasp
understand mental 3: comprehends grasps understands
understand mental g: comprehending grasping meaning understanding
understand mental p: comprehended grasped understood
understand mental r: comprehend understand undrstand
undertone quality-noun -: undertone
underwear clothing -: boxers lingerie panties underwear
unfortunately adverb -: regrettably sadly unfortunately
uniform clothing -: uniform uniforms
union abstract -: union
unit quantity -: pcs piece pieces unit units
universal adjective -: universal
unknown adjective -: anonymous unknown
unofficial adjective -: unofficially
unpack logistics !: unbox unpack unwrap
unpack logistics 3: unpacks unwraps
unpack logistics g: unboxing unpacking unwrapping
unpack logistics p: unpacked unwrapped
unpaid adjective -: outstanding unpaid
unscrew operate !: detach disassemble disconnect dismantle loosen undo unplug unscrew
unscrew operate 3: detaches disassembles disconnects dismantles loosens undoes unplugs unscrews
unscrew operate g: detaching disassembling disconnecting dismantling loosening undoing unplugging unscrewing
unscrew operate p: detached disassembled disconnected dismantled loosened undid undone unplugged unscrewed
until time -: till until
update record !: update
update record 3: updates
update record g: updating
update record p: updated
upgrade operate !: upgrade
upgrade operate 3: upgrades
upgrade operate g: upgrading
upgrade operate p: upgraded
upper adjective -: above top up upper upstairs
upset adjective -: angry annoyed disappointed upset
urgent adjective -: emergency priority urgent
usb device -: flashdrive pendrive usb
use abstract -: usage
use operate !: employ operate use usee utilise utilize utilse wield
use operate 3: employs operates uses utilises utilizes wields
use operate g: employing handling operating usin using utilising utilizing wielding
use operate p: employed handled operated used utilised utilized wielded
used adjective -: preowned reconditioned secondhand
user datum -: addy alias gamertag gamertags handle handles login logins nick nickname nicknames psn screenname user userid username usernames users
usually adverb -: generally lately normally often sometimes usually
valid adjective -: valid
validation abstract -: validation
value abstract -: value
valve part-noun -: valve valves
van vehicle -: van vans
vanilla food -: vanilla
vanish other-verb !: bleed blink flicker glow hop shake vanish
vanish other-verb 3: bleeds blinks flickers glows hops shakes vanishes
vanish other-verb g: bleeding blinking flickering glowing hopping shaking vanishing
vanish other-verb p: bled bleeped blinked flickered glowed hopped shaken shook vanished
vanish other-verb r: flickr
vape device -: vape vapes
varnish material -: varnish
vase home-thing -: vase vases
vector software -: vector
vegan adjective -: glutenfree vegan
vegetable food -: mallow
velvet material -: velvet
venue place-shop -: venue
verification abstract -: kyc verification verificaton
very adverb -: exactly extremely officially quite really totally truly very
vessel vehicle -: vessel vessels
vest clothing -: vest vests
vet people -: vet
vhs music-media -: vhs
vial home-thing -: vial vials
video paper -: clip footage livestream vid video videos vids vlog
videogame child -: videogame videogames
viewer device -: viewer
vine plant -: vine vines
vinegar food -: vinegar
vinyl material -: vinyl
viola music-media -: viola
violet adjective -: violet
violin music-media -: fiddle violin violins
vip adjective -: vip
virtual adjective -: virtual
visa datum -: visa
vise tool -: vice vise
visit reach !: attend come comeby dropby dropin nip popby popin stop stopby swing swingby visit
visit reach 3: attends comes visits
visit reach g: attending coming visiting
visit reach p: attended came visited
visit-event event -: tour
vitamin health -: vitamin vitamins
vodka food -: vodka
voice body -: voice
voicemail channel -: answerphone voicemail voicemails
volleyball sport -: volleyball
volt quantity -: volt voltage volts
volume quality-noun -: loudness volume
waffle-maker device -: wafflemaker
waist body -: waist
waistcoat clothing -: waistcoat
wait state !: wait
wait state 3: waits
wait state g: waiting
wait state p: waited
walk other-verb !: walk
walk other-verb 3: walks
walk other-verb g: walking
walk other-verb p: walked
walkie-talkie device -: walkietalkie
walking-stick health -: walker walkingstick
wall place-home -: wall walls
wallet payment -: alipay applepay bizum cashapp cashup daviplata googlepay gpay mercadopago moneygram nequi neteller oxxo pago payoneer paypal paypall paypl paytm pix plin pypl samsungpay skrill stripe venmo venmome wallet wallets wechatpay yape zelle zellepay
wallpaper home-thing -: wallpaper
walnut food -: walnut
want want 3: desires expects fancies hopes intends prefers seeks wants wishes
want want g: desiring expecting fancying hoping intending preferring seeking wanting wishing
want want p: desired expected fancied hoped intended preferred sought wanted wished
want want r: desire expect fancy hope intend prefer seek wanna wannt want wish wnt wud
wardrobe home-thing -: closet wardrobe wardrobes
warehouse place-shop -: depot depots dockyard fulfillment fulfilment hub hubs stockroom storehouse warehouse warehouses warehousing wh
warm adjective -: warm
warn speak !: warn
warn speak 3: warns
warn speak g: warning
warn speak p: warned
warranty paper -: garantee waranty warrantee warranties warranty warrenty
washable adjective -: dishwashersafe washable
washer part-noun -: washer washers
washing-line home-thing -: airer clotheshorse clothesline
watch device -: wristwatch
water-gun child -: watergun
watering-can home-thing -: wateringcan
watermelon food -: watermelon
waterproof adjective -: rainproof waterproof waterresistant
watt quantity -: watt wattage watts
wave nature -: wave waves
wax material -: wax
way abstract -: manner method methods mode procedure process way
weak adjective -: weak
wear other-verb !: wear
wear other-verb 3: wears
wear other-verb g: wearing
wear other-verb p: wore worn
weather nature -: sunshine weather
webcam device -: webcam webcams
website channel -: bigcartel blog browser catalog catalogs catalogue catalogues com domain ecommerce eshop homepage http https org ourwebsite portal site sites storefront web webpage webpages webs webshop websight website websites webstore weburl www
wedding event -: wedding weddings
wednesday time -: wed wednesday wednesdays weds
weed plant -: weed weeds
week time -: week weeks weekss wk wks
weekend time -: weekday weekdays weekend weekends wkend wknd
weight quality-noun -: weight weights
weighted adjective -: weighted
welcome courtesy -: welcom welcome wlcm
welder tool -: welder
wellies clothing -: wellies wellington
west geography -: west western
wet adjective -: wet
wetsuit clothing -: wetsuit
whatsapp channel -: tsapp wa wapp wapps wasap wasapp wassap watap wats watsap watsapp wattsap wattsapp whapp whassap whatapp whatapps whats whatsaap whatsap whatsapp whatsappme whatsaps whatssap whatsup whtsapp wpp wsp zap zapp
wheat plant -: wheat
wheel part-noun -: castor wheel wheels
wheel-bearing part-noun -: wheelbearing
wheelbarrow tool -: wheelbarrow wheelbarrows
wheelbase part-noun -: wheelbase
wheelchair vehicle -: wheelchair wheelchairs
where adverb -: anywhere elsewhere everywhere somewhere
whichever connective -: whichever
while connective -: during when
whisk home-thing -: whisk
whisky food -: whiskey whisky
white quality-noun -: white
wholesale adjective -: retail wholesale
wick part-noun -: wick
wide adjective -: wide wider
width quality-noun -: width
wife kin -: missus wife wives
wifi quality-noun -: wifi
wig clothing -: wig wigs
win other-verb !: compete win
win other-verb 3: competes wins
win other-verb g: competing winning
win other-verb p: competed
winch tool -: winch
wind nature -: wind
windbreaker clothing -: anorak windbreaker
window place-home -: window windows
windscreen part-noun -: windscreen windshield
windscreen-wiper part-noun -: wiperblade
wine food -: absinthe liquor spirits wine
wing part-noun -: tail
wing-mirror part-noun -: sidemirror wingmirror
winter time -: winter
wiper part-noun -: wiper wipers
wipes health -: wipes
wireless adjective -: cordless wireless
wiring part-noun -: harness wiring
without negation -: without
wobble quality-noun -: wobbles
wok home-thing -: wok
wolf animal -: wolf
woman people -: ladies lady maiden woman women
wood material -: timber wood wooden
wool material -: wool
word abstract -: phrase sentence word wording words
work abstract -: labor labour
work fitting 3: functions performs works
work fitting g: performing working
work fitting p: performed worked
work fitting r: function perform work
workbench tool -: workbench
workday time -: businessday workday workdays
worker people -: worker workers
workgloves tool -: workglove
workshop place-shop -: atelier forge lab laboratory smithy workshop workshops
world geography -: world
worry mental !: bother fear panic
worry mental 3: bothers fears
worry mental g: bothering fearing
worry mental p: bothered feared
worth adjective -: worth
would modal 1: gonna will would
would modal 3: won wouldn
wreath home-thing -: wreath
wrench tool -: spanner spanners wrench wrenches
wrist body -: wrist
write speak !: compose jot keyin retype reword rewrite scribble tipe typ type writ write wrte
write speak !me: dmme emailme emailus messageme pmme textme textus whatsappus writeme writeus
write speak 3: composes jots retypes rewords rewrites scribbles types writes
write speak g: composing dming jotting msging posting retyping rewording rewriting scribbling texting typing writing wrting
write speak p: composed jotted msged posted retyped reworded rewrited scribbled texted typed whatsapped written wrote
wrong adjective -: mistaken wrong
xylophone music-media -: xylophone
yacht vehicle -: yacht yachts
yard place-home -: yards
yarn material -: yarn yarns
year time -: year yearly years yr yrs
yellow quality-noun -: yellow
yerba food -: yerba
yes adverb -: indeed yes
yesterday time -: yesterday
yet adverb -: still yet
yoga sport -: yoga yogamat
yogurt food -: yogurt
yoyo child -: yoyo
zero quantity -: zeros
zinc material -: zinc
zipper part-noun -: zipper zippers
`;
