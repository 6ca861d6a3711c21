import type { Lexicon } from "./tags";

/** English of cross-border sellers; plain letters, one phrase between bars. */
export const en: Lexicon = {
  phone:
    "contact no|phone no|tel no|mobile no|number of a neighbour|phone|phones|telephone|tel|phone number|telephone number|mobile number|cell number|contact number|phone no|landline|mobile phone number|cellphone number|number to call|number to reach|extension|daytime number|phone line|text number|digits|num|a number to ring|ph no",
  cell: "cell|cellphone|cell phone|mobile|mobile phone|handphone|smartphone",
  chatApp:
    "whatsapp|whats app|whatsap|watsapp|whats|wa number|imessage|green app|sms|green messenger|green bubble|the green one|messenger app",
  contact:
    "another way to contact|other way to contact|contact person's number|contact|contacts|contact details|contact info|contact information|contact data|way to reach|means of contact|notify party",
  email:
    "email|e-mail|emails|e-mails|mail address|email address|e-mail address|e mail|gmail|hotmail|outlook|yahoo mail|icloud|inbox|electronic mail|mailbox address|google account|apple id|kindle address|your mailbox",
  mailWord: "mailbox|mail",
  address:
    "address|addresses|home address|street address|delivery address|shipping address|full address|mailing address|whereabouts",
  street:
    "house number|street|street name|street and number|door number|road|avenue|lane|cross street|cross streets|nearest corner|building number|po box|block number",
  house:
    "apartment no|apt no|flat no|unit no|apartment|apt|flat|suite|floor|building|house|gate code|buzzer|apartment number|unit number|flat number|gate|gates|fence|front door|porch",
  location: "location|live location|pin|drop a pin|google maps|map link|maps link|coordinates|geolocation",
  landmark:
    "landmark|landmarks|nearby landmark|opposite|next to|directions to your|colour of the house|color of the house|what colour is your house|what color is your house|front of the house|colour of the fence|color of the fence|anything nearby|next door to|which tower|which estate",
  document:
    "passport|passport number|tax id|tax i.d|tax identification|tax number|vat number|vat|ein|ssn|social security|national id|id number|id card number|driver's license|drivers license|driver license|driving licence|identity number|identification number|citizen id|cpf|cnpj|rfc|curp|dni|cuit|rut|ruc|importer number|eori|taxpayer number|tax registration|tax certificate|identity document|government id|photo of your id|scan of your id|copy of your id|picture of your id|id scan|taxpayer id",
  documentWord: "id|i.d|document|documents|identification|licence|license|papers|photo id",
  social:
    "instagram|insta|ig|facebook|fb|messenger|telegram|tiktok|tik tok|twitter|discord|wechat|linkedin|snapchat|snap|pinterest|threads|skype|signal|viber|line id|bird app|reddit|socials|social media|wechat id|your wechat",
  handle: "handle|username|user name|profile|screen name|user id|nickname|tag name|wechat id|discord tag",
  bankAccount:
    "account number|bank account|bank details|iban|routing number|swift code|swift|sort code|account details|account holder|paypal account|paypal email|bank info|banking details|account info|pix key|wire details|clabe",
  account: "account|accounts",
  wallet: "paypal|zelle|venmo|cash app|cashapp|wise|revolut|western union|moneygram|bitcoin|crypto|usdt",
  bank: "bank|banks|issuing bank",
  card: "card|credit card|debit card|card number|cards|visa|mastercard",
  cardData:
    "last four|last 4|last four digits|last 4 digits|final four|security code|cvv|cvc|expiry date|expiration date|expiry|name on the card|name on card|printed on your card|code on the back|card statement",
  holder: "cardholder|card holder|account holder|holder",
  receipt:
    "proof of the bank transfer|proof of bank transfer|proof of the transfer|proof of transfer|proof of the deposit|receipt|payment receipt|proof of payment|payment screenshot|transfer receipt|screenshot of your payment|screenshot of the payment|screenshot of the transfer|payment confirmation|bank slip|payment proof|deposit slip|bank receipt|slip from your bank|screenshot of payment",
  fullName:
    "full name|first and last name|last name|surname|family name|legal name|name and surname|complete name|maiden name|first and last|middle name|mother's maiden name|recipient's name|recipient name|consignee name|name of the recipient|name of the person|company name|whose name|full legal name|name of whoever|full names|last names|surnames|names as on|names exactly as|first and last names|legal names|mother maiden name|guest names",
  name: "name|names|what name",
  birth: "date of birth|birth date|birthdate|dob|birthday|when were you born|year of birth|born",
  selfie: "selfie|photo of your face|picture of your face|photo of yourself|picture of yourself",
  secret:
    "6-digit text|6-digit code|six digit number|code by text|code by message|code by sms|code you get|password|passcode|verification code|one-time code|one time code|otp|sms code|code we sent|code you received|code you got|six-digit code|six digit code|six-digit text|login|pin code|code that was texted|login details|log in details|pin|delivery pin|login + password|login and password|login plus password",
  person:
    "who will receive|who is receiving|who will sign|who's going to sign|who is going to sign|who will collect|who's picking|who is picking|who will pick|recipient|consignee|receiver|who's collecting|who should we|person receiving|person collecting|whoever collects|whoever picks|who will be|receiving party",
  yourData:
    "your details|your data|your info|your information|personal details|personal data|personal information|billing details|invoice details|your particulars|recipient details|customs details|buyer details|importer details",
  number: "number|numbers|digits",
  line: "line|lines",
  need: "need|needs|we'd need|we need|i need|require|requires|required|missing|must have|asks for|ask for|is asking for|asking for|demands|insists on|requests|request|looking for|could use|won't release|mandatory|still need|only need|just need|can't ship without|we'd appreciate|appreciate|asked me|asked us|asks me|asks us|they want|wants your|i want",
  want: "want|wants|would like|we'd like|i'd like|prefer|do you want|would you like",
  have: "do you have|have you got|you got|got|do you use|are you on|do you own|is there|have|use|any",
  which: "what|which|what's|whats",
  how: "how|where|how can|where can|where should|where do|how do|how should|where to",
  who: "who|whose|whom",
  callYou:
    "call you|ring you|phone you|give you a call|give you a ring|text you|may i call|can i call|could i call|could we call|can we call|call you on|reach out by phone|over the phone|by phone|on the phone|hop on a call|quick call|a quick call|video call|i'll dial|i'll call|we'll call|i'll ring|i'll text|we'll text|dial|voice call|speak with you|speak to you|talk by phone",
  writeYou:
    "message you on|add you|text it to you|send it over|dm you|tag you|find you on|add you on|send it by|send it via|send it on|invite you|follow you|message you there|write to you",
  reachYou:
    "reach you|contact you|get hold of you|get in touch|get a hold of you|notify you|let you know|ping you|alert you|update you|find you|keep you posted|reach you on|reach you at|reach you by|where can we reach|best way to reach|way to reach you|reach out to you",
  sendYouWhere:
    "send it to|send the|send you|should it go|should we send|should i send|where should|want the new one|deliver the|emailed to|mailed|should it land|land in|have it sent|forward it|get the code|receive the|i send it|we send it|send this to|i'll send|we'll send|sent to",
  payYou:
    "refund you|refund you directly|send you the refund|wire you|pay you back|transfer you|reimburse you|refund|reimburse|send you back|wire the|send the difference|reverse the charge|money back|pay you|send you the money|cashback|rebate",
  paidFrom:
    "you paid|did you pay|you pay|pay from|paid with|paid from|did you use to pay|used to pay|you used|transfer from|you transferred|did the payment|made the payment",
  where: "where do you live|where you live|you live|where are you staying|where is your house|where exactly",
  confirm:
    "confirm|is it still|still the same|is this still|is that right|is that correct|is this correct|correct|verify|double check|double-check|still valid|have you moved|is it|was it|ends in|ending in|updated|right|still",
  callUs:
    "call us|call me|ring us|ring me|text us|text me|phone us|phone me|give us a call|give me a call|give us a ring|call our|call the|call their|contact our|hotline|toll free|toll-free|helpline|call at|call on|give me a shout|dial us|reach us|reach me|reach us on|reach us at|reach me on|reach me at|speaks english|call any time|call anytime|ask for|customer service at|call him|call her|ring the|talk to our",
  writeUs:
    "msg me|msg us|hit me on|text me on|email us|e-mail us|mail us|mail me|email me|e-mail me|write to|message us|message me|message us on|dm us|dm me|drop us a line|drop us an|write us|contact us|contact me|hit me up|hit us up|add me|add us|whatsapp us|whatsapp me|ping us|ping me|shoot us|send us an email|send us a message|dms open|send an email to|join our|our group|go through|get in touch with|send photos to|send the photos to|write me",
  findUs:
    "find us|find me|follow us|follow me|look us up|look up|search for|google us|google|search our|look for us|check out our|visit our|subscribe|look for|go to our|browse our|check our|see our|just look up|just search|type our|search us|like our page|shop at|shop on|order from our|buy from our|order on our|buy on our",
  ourSite:
    "our website|our site|our own site|our own website|our web|our shop|our store online|our online store|our page|my website|my site|our web shop|our webshop|shopify|shopfy|our storefront|website|web site|web store|webstore|our etsy|our catalog online",
  otherMarket:
    "amazon|ebay|etsy|aliexpress|alibaba|temu|walmart|shopee|shein|facebook marketplace|google|wish|craigslist|gumtree|the search bar|your browser",
  ourChannel:
    "our channel|my channel|our youtube|our instagram|our facebook|our tiktok|our telegram|our insta|our page|my instagram|that's us|youtube channel|our discord|our profile|our group|we are @|our socials|our feed",
  visit:
    "visit us|come by|come to|stop by|drop by|walk in|pick it up at|pick up at|we are at|we're at|our showroom|our warehouse|our shop is|our store is|located at|find us at|our workshop|collect it from|collect from|swing by|our address|warehouse at|head to|our office is|come over",
  payOutside:
    "pay by zelle|send it by zelle|pay me|pay us|pay directly|pay direct|wire transfer|bank transfer|pay cash|in cash|cash on delivery|cash to|cash works|payment link|separate link|separate invoice|skip the fee|skip the platform|avoid the fee|avoid fees|save the fee|without the fee|platform fee|by venmo|by paypal|via paypal|via zelle|off the price|wire us|wire me|send the money|deposit to|deposit into|friends and family|card machine|card terminal|card reader at|cash app|invoice you directly|cancel this order|cancel the order|cancel here",
  outside:
    "outside the marketplace|off the platform|outside the platform|outside of here|off-platform|off platform|outside mercado libre|outside this site|off the site|off site|directly with us|deal directly|settle this outside|outside the site|privately|elsewhere|direct deal|behind the scenes|without the marketplace|away from here",
  pointing:
    "card in the box|card inside|flyer|leaflet|business card|sticker|tucked inside|inside the lid|on the label|on the invoice|in the box|picture four|last photo|last picture|third photo|in the photo|in the picture|scan the|qr code|printed on the|footer|insert card|hidden in|inside the box|thank-you card|thank you card|on the packing slip|in the manual",
  third:
    "manufacturer|manufacturer's|maker|technician|installer|brand|importer|service center|service centre|support line|distributor|carrier|courier's|rep|representative|warranty|repairs|customs broker|agent",
  not: "no|not|never|don't|dont|without|nor|can't|cant|cannot|won't|wont|isn't|aren't|doesn't|didn't|neither|nothing|none|do not|does not",
  noNeed:
    "never give|never tell|never text|not asking for|not asking you|delete|remove your|nobody will ask|nobody sees|wasn't necessary|not necessary|no need|you don't need|don't need|do not need|not required|not needed|we don't ask|we never ask|never ask|we don't take|can't take|can't give|cannot give|cannot take|we don't give|don't share|do not share|please don't|don't send|do not send|don't post|never share|never send|isn't allowed|not allowed|we can't|we cannot|not able|unable|no access|we won't ask|won't ask|send nothing|nothing else|we don't see|we can't see|not visible|wasn't ours|keep it to yourself|without your|we don't need|no longer need|there is no need|needs no|need no|doesn't need|not store|does not store|doesn't store|don't do|do not do|we don't do|don't use|never call|isn't needed|are not needed|nobody needs|doesn't ask|we aren't allowed|we are not allowed|never ask you|is not needed|you needn't|not going to ask|won't be needed",
  but: "but|except|however|although|though|only that|apart from",
  only: "only|just|nothing but|merely",
  market:
    "marketplace|the marketplace|platform|the platform|mercado libre|mercadolibre|mercado pago|the app|app|your order|your purchase|the order|the listing|listing|my account|my purchases|your account page|order page|checkout|return flow|on your order|from the order|order details|in your account|marketplace's|purchase page|help center|help centre|billing page|settings|cart",
  show: "show|bring|present|carry|at pickup|at the counter|take your|have your id ready|shown|at collection|at the pickup point|at the desk|bring your|show your",
  tax: "invoice|customs|commercial invoice|billing|tax invoice|customs form|declaration|clearance",
  delivery:
    "driver|courier|delivery|carrier|shipping|freight|forwarder|freight forwarder|dhl|fedex|ups|broker|customs broker|customs|parcel|package|rider|installer|fitter|postman|shipment",
  city: "at home|at your door|to your door|city|state|region|country|province|district|neighborhood|neighbourhood|area|suburb|town",
  postcode: "zip|zip code|postal code|postcode|post code",
  safe: "wattage of your unit|unit of measure|serial|serial number|part number|vin|license plate|licence plate|plate number|imei|model|model number|size|sizes|measurement|measurements|height and weight|weight and height|inseam|waist|chest|color|colour|order number|tracking number|lot number|batch number|error code|defect|year|make and model|engine|voltage|quantity|length|width|foot length|shoe size|firmware version|version|brand of|player id|gamertag|carrier|barcode|upc|key number|hole spacing|plug|diameter|sku|which size|what size|how many|how much|how tall|how long|how wide|how old|wattage|thread|dimensions|inches",
  age: "how old|age|over 18|at least 18|at least 21|over 21|years old|of legal age",
  photo: "photo|photos|picture|pictures|image|images|video|screenshot|close-up|pic|pics",
  photoOf: "photo of|picture of|copy of|scan of|image of|pic of|both sides|front and back",
  gave: "posted|sent|gave|wrote|you put|shared|provided|entered|typed",
  engrave:
    "engrave|engraving|engraved|embroider|embroidered|embroidery|monogram|initials|text for|printed on it|personalise|personalize|personalisation|personalization|letters|inscription|message on the card|font|print on|nameplate|wording",
  product:
    "house number sign|house number plaque|house numbers in|house numbers|sign|decal|decals|sticker sheet|case|cover|holder for|stand|mount|compatible|includes|included|comes with|supports|fits|bluetooth|wifi|charger|cable|battery|screen|software|book|paperback|notebook|planner|label|labels|printer|scanner|camera|watch|smartwatch|earbuds|headset|speaker|reader|wallet|passport holder|card reader|document camera|sim card|sim|memory card|sd card|graphics card|gift card holder|contact lens|contact lenses|contact cleaner|cordless|caller id|answering machine|intercom|doorbell|toy|features|feature|displays|shows|stores|mirrors|notifications|alerts|tracker|router|antenna|lanyard|lanyards|badge|mailbox|address plaque|address labels|guest book|greeting card|licence key|license key|crm|keyboard|remote control|unlocked|dual sim|ip address|mac address|email software|pages|pack of|set of|holds|waterproof|leather|logbook|pad|receipt book|receipt pad|banner|form pad|columns|fields|boxes for|lines for|spaces for|mouse|console|keychain|key ring|invitations|printed|patient file|diary|organizer|organiser|dialler|dialer",
  safety: "scam|phishing|fraud|safety|beware|be careful|report it|for your safety|security",
  quote: "you asked|you wrote|you said|your question|asked whether|you mentioned",
  polite:
    "for contacting us|for reaching out|for your message|please|pls|plz|kindly|thanks|thank you|if you don't mind|if possible|would you mind|mind",
  you: "you|u|ya",
  your: "your|yours|ur|yr|their|his|her",
  my: "my|our|ours|mine",
  me: "me|us|to us|with us",
  here: "here|chat|message|below|reply|in reply|in this chat|this chat|right here|here in the chat|through the chat|this thread",
  offerName:
    "my number|our number|our phone|my phone|my cell|our whatsapp|my whatsapp|our email|our e-mail|my email|my e-mail|our contact|my contact|our details|my card|our tax id|our vat|our line|our hotline|my handle|our handle|my telegram",
  asked:
    "will ask you|will ask for|may ask you|may ask for|might ask|may ask|you'll be asked|you will be asked|you may be asked|asks you|prompts you|will prompt|will want to see|asks for a phone|ask you to|they'll ask|they will ask|will request|is asked at",
  evade:
    "in words|with words|spell it out|spell them out|backwards|with spaces|no spaces|in two messages|in parts|split it|slips through|the filter|filter catches|filter miss|so it gets through|disguise it|disguised|as a part number|photo of a note|one digit at a time|with dots between|in code|underscores between",
  why: "why|because|how come",
};
