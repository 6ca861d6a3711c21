import type { Frames } from "./frames";

export const en: Frames = {
  data: `your phone number
your cell
a contact number
your WhatsApp
another number
an alternative number
your email
your e-mail address
your Gmail
your address
your full address
the street and house number
the apartment number
a nearby landmark
your passport number
your tax ID
your ID number
a photo of your ID
a copy of your passport
your Instagram
your Telegram handle
your Facebook profile
your bank details
your account number
your PayPal
the last four digits of the card
the cardholder's name
a receipt of the payment
your full name
your first and last name
your surname
your date of birth
the name of the recipient
the company name
your password
the code you received by text
your details
your contact details
your billing details
your location
a pin on the map`,
  safe: `your zip code
the postal code
the license plate
the VIN
the size
the colour
the model of your car
your city
your state
the order number
the serial number
the IMEI
the voltage
a photo of the defect
a video of the noise
the width and length
your height and weight
your shoe size
the name to embroider
the text for the engraving
the quantity
the part number
the pipe diameter
the year and engine
the child's age
the tracking number
your phone model
your mobile carrier
the make of your phone
a picture of the label on the part
the lot number
the door width
your player ID
the scent
the side, left or right
the wording for the card`,
  nouns: `phone
cell
email
address
passport
tax ID
name
surname
WhatsApp
Instagram
card
account
ID
contacts
social media
QR code`,
  purposes: `the invoice
customs
the delivery
the shipping label
the warranty
letting you know when it lands
the refund
the courier to find you
the booking
entering the order
a proper answer
checking stock`,
  things: `case
stand
sign
planner
book
wallet
document holder
key ring
speaker
watch
printer
lock
alarm
intercom
truck
steering pump
CRM software
table
lamp
drill
sneaker
mattress`,
  channels: `WhatsApp
email
phone
Instagram
Telegram
Facebook
text message`,
  asks: `Can you send me {D}?
Please share {D}
I need {D} for {P}
We require {D} for {P}
Send me {D} and it will be ready
What is {D}?
We are missing {D}
Still missing {D} for {P}
Leave {D} here so we can proceed
Waiting on {D}
Could you tell us {D}?
For {P} we'll want {D}
For {P}: {D}
{D}, please
Mind giving me {D}?
Please confirm {D}
Type {D} below
Without {D} we can't go on
With {D} I can get it all set
The label doesn't show {D}, what is it?
Just {D} and it ships today
If you tell me {D} I can help right away
All I need is {D}
When you can, {D}
Kindly provide {D}
Do you remember {D}?
I'd like to know {D}
Give us {D} and we'll answer at once`,
  requests: `Do you have {C}?
Can I message you on {C}?
Shall I send the catalogue by {C}?
Would you rather I reach you by {C} for {P}?
Is {D} still the same?
Is {D} on the order correct?
Which {N} should I use for {P}?
How can we reach you for {P}?
Where do you live exactly?
Fill in: {N}, {N} and {N}
{N}: ____ {N}: ____
{N} / {N} / {N}, please
We never ask for passwords, but we do need {D}
No need for {D}, only {D}
Spell out {D} in words so the filter doesn't catch it
{N}?
Share {D}, it is only for {P}`,
  refusals: `No need to send {D}
Please don't share {D} in this chat
{D} is already on the order, nothing to send
We can't ask for {D}
We will never ask for {D}
To change {D} go to your marketplace account
I saw you wrote {D}, it wasn't necessary
For your safety please delete {D} from the message
You enter {D} on the platform at checkout
At pickup just show your ID
The carrier sees {D} on the label, we don't
If anyone asks for {D}, ignore it, it is a scam
The marketplace doesn't show us {D}
We don't use {C}, everything goes through here
We can't give our {N} or {N}, the platform forbids it`,
  products: `The {O} has room for {N}, {N} and {N}
It is a {O} to keep your {N} in
The {O} comes with {N} and {N}
Do you want the {O} with or without {N}?
The {O} shows {C} notifications
Yes, the {O} is set up from your phone
The {O} is 20 by 30 and weighs four pounds
We have the {O} in black and blue, ships tomorrow
The {O} fits that model and includes a manual
The {O} is in stock, feel free to order
The {O} has a six month warranty, open it from your order
Each page has fields for {N}, {N} and signature
These are stickers with the {C} icon
The {O} ships by USPS and arrives Friday
Did the {O} arrive well? Write to us here if not`,
  shares: `Message us on {C} for a better price
I'll give you our {C} and we work it out
Look us up on {C} under the shop name
Our {C} is on the lid of the box
Buy on our site and save the fee
Pay me by bank transfer and I take ten percent off
Cancel here and we do it outside the marketplace
Talk straight to the manufacturer by {C}
The photo of the {O} shows our {C}
Send us a {C} and we answer faster`,
};
