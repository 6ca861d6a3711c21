/** Words by what they mean, as `readConcepts` reads them. Portuguese of Brazil. */
export const pt = `
abbreviation abstract -: abreviacao
about adverb -: sobre
above adverb -: acima cima
abroad geography -: exterior
absent adjective -: ausente
abuse other-verb !: abuse
acai food -: acai
accelerator part-noun -: acelerador
accent datum -: acento
accept mental !: aceite
accept mental 1: aceitamos aceito
accept mental 3: aceita aceitam topa
accept mental r: aceitar
access abstract -: acesso
accessory good -: acessorios
according-to connective -: conforme
account datum -: icloud psn
account-holder people -: correntista
accountant people -: contador
accounting organisation -: contabil contabilidade
acoustic adjective -: acustico
acquaintance people -: conhecido
acronym datum -: sigla
acrylic material -: acrilico
act abstract -: ato
action abstract -: acao
activate operate !: aciona acione ativa ative
activate operate 1: acionei
activate operate p: ativada
activate operate r: acionar ativar
activated adjective -: ativado ativados
activation abstract -: ativacao
active adjective -: ativo
adapt fitting 3: adapta
adaptation abstract -: adaptacao
adapter device -: adaptador
add record !: acrescente
add record 1: adicionamos adicionei adiciono
add record 2: adicionou
address datum -: direcao end ender enderecamento enderecinho endereco enderecos
address-complement datum -: compl complemento
addresser software -: enderecador
adhesive adjective -: adesiva adesivas
adjust operate 1: ajusto regulo
adjust operate 3: ajusta regula
adjust operate r: ajustar
adjustable adjective -: ajustavel regulavel
adjustment abstract -: ajuste ajustes regulagem regulagens
administrator people -: admin administradora
adoption abstract -: adocao
adult people -: adulto adultos
advance abstract -: adiantamento antecedencia
advance other-verb !: adianta
advance other-verb 1: adianto
advance other-verb g: adiantando
advance other-verb r: adiantar
advanced adjective -: adiantada
advertising abstract -: propaganda
aerator part-noun -: arejador
aerial adjective -: aerea
affection abstract -: carinho
after adverb -: apos depois dps pos
after-sales abstract -: posvenda
afternoon time -: tarde tardes tardezinha tardinha
again adverb -: dnv novamente re
against adverb -: contra
age datum -: idade idades
agency organisation -: orgao
agree mental 1: concordo
agree mental p: acordado
agree mental r: topar
agreed adjective -: combinada combinadas combinados
agreement abstract -: convenio
agriculture abstract -: agro
ahead adverb -: diante
aim other-verb g: mirando visando
aimlessly adverb -: toa
air nature -: ar
air-cooler device -: climatizador
airbag part-noun -: airbag
airsoft sport -: airsoft
alarm device -: alarme
alcohol good -: alcool
align operate !: alinhe
align operate 1: alinho
all quantifier -: toda todas todo todos tudo
allen-key tool -: allen
allow modal !: autorize permita
allow modal 1: autorizo permitimos
allow modal 3: autoriza autorizaram permite
allow modal p: permitida permitido
allow modal r: permitir
almost adverb -: quase
alone adjective -: sozinha sozinhas sozinho sozinhos
alpaca animal -: alpaca
already adverb -: ja
also adverb -: tambem tb tbem tbm
alternate other-verb !: alterne
alternative adjective -: alternativa alternativo
alternator device -: alternador
aluminium material -: aluminio
always adverb -: sempre
amateur adjective -: amador
amber adjective -: ambar
amen courtesy -: amem
american adjective -: americana americano
amigurumi good -: amigurumi
analog adjective -: analogico
analysis abstract -: analise
analyst people -: analista analistas
android software -: android
angel abstract -: anjo
anger abstract -: raiva
angle quality-noun -: angulos
angry adjective -: bravo
animal animal -: animais animal bicho
ankle body -: tornozelo
annoyance abstract -: aborrecimento chateacao
annoying adjective -: chato
answer speak !: atenda responda respondam responde retorna retorne
answer speak 1: respondemos responderemos respondi respondo retornamos retornaremos
answer speak 2: responderia respondes
answer speak 3: atende atendia contestou respondem respondera responderem respondeu retornou
answer speak g: respondendo
answer speak p: respondida respondidas
answer speak r: atender responder retornar
answer-noun order-noun -: reposta resposta respostas retorno
antenna device -: antena antenas
anthracite quality-noun -: antracite
anti adjective -: anti
anti-scam adjective -: antigolpes
antifraud adjective -: antifraude
antivirus software -: antivirus
any quantifier -: qq quaisquer qualquer
api software -: api
apologize courtesy -: sorry
apologize mental 1: lamentamos lamento sentimos
app software -: apk aplicativo aplicativos app strava waze
appear state 3: aparece aparecem apareceram apareceu consta
appear state g: aparecendo
appear state r: aparecer constar
appliance device -: eletro
application abstract -: aplicacao
applicator tool -: aplicador
apply operate !: aplique
apply operate 1: aplico
apply operate 3: aplica
appointment event -: agendamento
approach abstract -: abordagem
approval abstract -: aprovacao homologacao
approve mental 1: aprovamos aprovo
approve mental 3: aprova
approve mental p: aprovada aprovado
approve mental r: aprovar
approximately adverb -: aproximadamente
apron clothing -: avental
aquarium animal -: aquario aquarismo
architect people -: arquiteta arquiteto
area geography -: area
area-code datum -: ddd dddd prefixo prefixos
arm body -: braco
armchair home-thing -: poltrona
armoured adjective -: blindado
army organisation -: exercito
arrival logistics-noun -: chegada
arrive logistics 1: chego cheguei
arrive logistics 3: chega chegam chegara chegaram chegaria chegasse chegou chegue
arrive logistics g: chegando
arrive logistics r: chegar
arrow tool -: setinha
art good -: art arte artes
artesian adjective -: artesiano
artisan adjective -: artesao colonial
artistic adjective -: artistico
ask speak !: consulta consulte consultem pergunte
ask speak 1: perguntamos perguntei pergunto
ask speak 2: consultou
ask speak 3: perguntaram perguntou
ask speak g: perguntando
ask speak r: consultar perguntar
asphalt geography -: asfalto
assemble operate !: monte
assemble operate 1: monto
assemble operate 2: montou
assemble operate 3: monta
assemble operate g: montando
assemble operate p: montada
assemble operate r: montar
assembled adjective -: montado
assembler people -: mont montador montadores
assembly abstract -: montagem
assign operate 3: destina
assistant people -: ajudante assistente auxiliar auxiliares
assorted adjective -: sortidas variados
assume mental g: assumindo
asterisk datum -: asterisco asteriscos estrelinhas
at-sign datum -: arroba arrobinha
atlas good -: atlas
attach record !: anexa anexe anexem junte
attach record 1: anexamos anexei
attach record 2: anexaria
attach record 3: anexou
attach record g: anexando
attach record p: anexado
attach record r: anexar
attached adjective -: anexada
attachment paper -: anexo anexos
attempt abstract -: tentativa tentativas
attend mental 1: atendemos atendo
attend mental 2: atendeu
attendant people -: atendente
attended adjective -: atendida
attention abstract -: atencao
aubergine food -: berinjela
auction order-noun -: leilao
auctioneer organisation -: leiloeira
audio channel -: audio audios audiozinho
aunt kin -: tia
authenticity abstract -: autenticidade
author people -: autor
authorization abstract -: autorizacao
authorize modal 1: autorizei
authorize modal 3: autorizou
authorize modal p: autorizado
authorize modal r: autorizar
authorized adjective -: credenciado
authorized-service place-shop -: autorizada
auto-parts place-shop -: autopecas
autoclave device -: autoclave
autograph datum -: autografo
automatic adjective -: automatica automatico
automatically adverb -: automaticamente
autonomy quality-noun -: autonomia
availability abstract -: disponibilidade
available adjective -: disponiveis disponivel
average quantity -: media
avoid mental !: evite
avoid mental 1: evitamos
avoid mental 3: evita
avoid mental r: evitar
awning home-thing -: toldo
baby child -: baby bebe nena nenem
baby-bottle child -: mamadeira mamadeiras
baby-carrier child -: canguru
back body -: costas fundos verso
background place-home -: fundo
backpack good -: mochila mochilas mochilinha
backrest part-noun -: encosto
bad adjective -: mau ruim
badge good -: cracha
badly adverb -: mal
bag good -: bag saco sacola sacolas sacos saquinho
baiano adjective -: baiano
bait sport -: isca iscas
bakery place-shop -: padaria
baking-tray home-thing -: assadeira
balance payment -: saldo
balcony place-home -: varanda
ball sport -: bola bolas bolinha
balloon good -: balao
bamboo material -: bambu bambuzal
band clothing -: banda
bank organisation -: banco bancos bank bb bradesco inter itau nubank pagbank picpay santander sicoob sicredi
bank-account datum -: cc chavepix contas
bank-slip paper -: boleto
bank-slope nature -: barranco
bank-statement paper -: extrato
banking adjective -: bancario bancarios
banner home-thing -: banner
baptism event -: batismo
bar part-noun -: bar barra barras
barbaridade slang-filler -: barbaridade
barbecue-grill home-thing -: churrasqueira
barcode datum -: ean
base part-noun -: base
basement place-home -: porao subsolo
basin home-thing -: bacia
basket home-thing -: cesta cesto
bath home-thing -: banho
bathroom place-home -: banheiro lavabo
battered adjective -: batido
battery device -: bateria baterias pilha pilhas
be state !: fique seja
be state 1: estamos estou fico somos sou tamo
be state 3: eh era eram estao estava esteja estiver fica ficaram foi foram fosse sera serao seria tava
be state g: sendo
be state r: estar ficar ser
be-born other-verb 3: nasce nasceu
be-born other-verb g: nascendo
be-right other-verb 3: acertaram
be-worth state 3: compensa
be-wrong other-verb 2: errou
beach geography -: praia
bean food -: feijao
bear fitting 3: aguenta suporta
bearing part-noun -: rolamento rolamentos
beautiful adjective -: bela bonita bonitinho linda lindo lindooo
beauty abstract -: belezura
because connective -: porque pq
become state 3: virou
bed home-thing -: cama leito
bedroom place-home -: quarto
bedspread home-thing -: colcha colchas
beep fitting 3: apita
beer food -: cerveja
before time -: antes
begin other-verb !: comece inicie
begin other-verb 1: comeco
begin other-verb 3: comeca
begin other-verb g: comecando
begin other-verb r: comecar
behind adverb -: atras tras
beige quality-noun -: bege beige
believe mental 1: acho
bell place-home -: sineta sininho sino
below adverb -: abaixo embaixo
belt clothing -: cinto correia correias
bench tool -: bancada
benefit abstract -: beneficio
berimbau music-media -: berimbau
besides connective -: alem
best adjective -: melhores
better adjective -: melhor
bib child -: baba
bicycle vehicle -: bicicleta bicicletas bike bikes
big adjective -: grande grandes
bigger adjective -: maior maiores
bike-computer device -: ciclocomputador
bikini clothing -: biquini
billing payment -: faturamento
bin home-thing -: lixeira lixeiras
biometric adjective -: biometria biometrica biometrico
bird animal -: passarinho passaro
birth datum -: aniversarios nascida nascido nascimento niver scimento
birthday datum -: aniversario
birthday-person people -: aniversariante
bit quantity -: bit
bite other-verb 3: morde
black quality-noun -: negra preta preto
blade part-noun -: lamina
blank adjective -: virgem
blanket home-thing -: coberta cobertor manta
bleach good -: alvejante
blender device -: liquidificador
bless mental !: abencoe
blessed adjective -: abencoada
blind home-thing -: persiana
blink operate 3: pisca piscou
blink operate r: piscar
block operate !: bloqueie
block operate 3: bloqueia bloqueiam bloqueou
block operate g: barrando
block operate p: bloqueada
block operate r: barrar bloquear
block place-home -: bl bloco blocos quadra quadras quarteirao
blocked adjective -: bloqueadas bloqueado
blocker good -: bloqueador
blouse clothing -: blusa
blow operate 3: sopra
blow operate p: soprado
blue quality-noun -: azul blue
bluetooth quality-noun -: bluetooth
board good -: bms prancha tabuleiro
board logistics p: embarcado
board logistics r: embarcar
boat vehicle -: barco barquinho lancha
body body -: carroceria corpo
bone body -: osso
bonnet part-noun -: capo
bonsai plant -: bonsai
book music-media -: book livro livros
booklet good -: livreto
bookstore place-shop -: livraria sebo
booming adjective -: bombando
boot clothing -: botas botinha
borosilicate material -: borossilicato
boss people -: chefe chefia patrao
bot software -: bot chatbot
botanical adjective -: botanico
both quantifier -: ambos
bother mental -: incomodo
bother mental r: incomodar
bottle home-thing -: frasco garrafa garrafao garrafas garrafinha
bouquet plant -: buque
bow good -: arco lacao lacinho laco lacos
box good -: box caixa caixas
boxing sport -: boxe
boxwood plant -: buxo
boy people -: guri menino rapaz rapazes
bra clothing -: sutia
bracelet clothing -: pulseira
bracelet-measure quality-noun -: rta
brake part-noun -: freio freios
brake-pad part-noun -: pastilha pastilhas
branch place-shop -: ag agencia filial sede
branch-of-business abstract -: ramo
branch-wood plant -: galho
brand quality-noun -: marca marcas
brandname name -: arno bosch celta cg civic consul corolla corsa fiat fiesta fit galaxy gm hp intelbras kwid lv makita microsoft mondial motorola moura msi onix phillips redmi royal samsung sony strada titan toro trailblazer uno voltz weg xiaomi yale
brass material -: latao
brazilian adjective -: brasileira
bread food -: pao
break fitting 3: estraga quebra quebrou trincou
break fitting p: quebrada quebrado quebrados
break fitting r: arrebentar quebrar
breathe other-verb 3: respira
breather part-noun -: respiro
breeze nature -: brisa
brick material -: tijolo
bricklayer people -: pedreiro
bride kin -: noiva
bridge geography -: ponte
brief adjective -: breves
bring transfer !: traga tragam traz
bring transfer 3: trouxe
bring transfer r: trazer
brochure paper -: brochura folheto panfletinho
bronze material -: bronze
broom home-thing -: vassoura
brother kin -: bros irmao irmaos mano
brother-in-law kin -: cunhado
brown quality-noun -: marrom parda pardo
browser software -: navegador
brunette adjective -: morena
brush tool -: escova
brush-cutter tool -: rocadeira
bubble good -: bolha
bucket tool -: balde cacamba
buckle part-noun -: fivela
buffet food -: buffet
building place-home -: conjunto ed edificio predio prediozinho torre
building-manager people -: sindico
built adjective -: construidos
built-in adjective -: embutida embutido
bulb device -: bulbo lampada lampadas
bumper part-noun -: parachoque
bureaucracy abstract -: burocracia
burn operate 3: arde queima
burn operate r: arder
burnt adjective -: queimada queimado
bus vehicle -: onibus
bus-station geography -: rodoviaria
bush nature -: mato
bushing part-noun -: bucha buchas
business adjective -: business empresarial negocio util
business-hours time -: expediente
bust body -: busto
busy adjective -: ocupados
but connective -: mah porem
butter food -: manteiga
butterfly animal -: borboleta borboletas
button part-noun -: botao botoes
buy trade !: compre
buy trade 1: compramos comprei
buy trade 3: comprou
buy trade g: comprando
buy trade p: comprado
buy trade r: comprar
buyer people -: comprador compradora compradores
buzz quality-noun -: zumbido
by adverb -: via
cabin place-home -: cabine
cable part-noun -: cabo cabos
cactus plant -: cacto
cadence quality-noun -: cadencia
cake food -: bolo
calculate operate 3: calcula
calculate operate p: calculado
calculate operate r: calcular
calculation abstract -: calculo
calculator device -: calculadora
calendar paper -: calendario
calf body -: panturrilha
calibration abstract -: calibracao
calibre quality-noun -: calibre
call channel -: chamada chamadas chamadinha ligacao ligacoes ligadinha
call speak !: bipe chama chame chamem disca disque liga ligue liguem telefona
call speak 1: chamamos chamei chamo ligamos ligarei ligaremos ligarmos ligo liguei telefonamos telefono
call speak 2: chamaria chamas ligas ligasse telefonou
call speak 3: chamarao chamou discam ligaram ligarao ligarem ligaria ligou
call speak g: chamando ligando
call speak r: chamar discar ligar telefonar
calm slang-filler -: calma sossegada sossegado tranquila tranquilo
calmly adverb -: tranquilamente
camera device -: cam camera cameras
camping sport -: camping
can good -: lata latinha
can modal 1: consegui conseguimos consigo podemos poderiamos possamos posso pude pudermos
can modal 2: consegues podes
can modal 3: consegue conseguiria conseguiu consiga pode podem podera poderia poderiam podia possa puder puderem pudesse
can modal g: conseguindo podendo
can modal r: conseguir
cancel trade !: cancela cancele cancelem
cancel trade 1: cancelamos cancelei cancelo
cancel trade 3: cancelou
cancel trade p: cancelado
cancel trade r: cancelar
cancellation order-noun -: cancelamento
cancelled adjective -: cancelada cancelados
candle home-thing -: vela velinhas
candy food -: bala
cane good -: bengala
cannon device -: canhao
canteen place-shop -: cantina
canvas material -: lona
cap clothing -: bone cap tampinha touca
capital geography -: capital
capital-city geography -: capitais
capital-letter datum -: maiusculas
capsule good -: capsula capsulas
car vehicle -: auto car carro
car-dealer place-shop -: concessionaria
car-stereo device -: multimidia
caramel food -: caramelo
carbon material -: carbono
carbon-brush part-noun -: carvoes
carburettor part-noun -: carburada carburador carburadores
card payment -: card cartao cartaozinho cartoes cartoezinhos visa
card-reader device -: maquineta maquininha
card-suit good -: naipes
cardboard material -: papelao
care abstract -: capricho cuidado cuidados
care other-verb r: cuidar
care-for other-verb !: cuide
care-for other-verb 3: cuida
careful adjective -: caprichado caprichoso
caress courtesy -: cafune
caretaker people -: zelador
carpenter people -: marceneiro
carpentry place-shop -: marcenaria
carrier organisation -: braspress coreios correio correios jadlog kangu loggi sedex transportador transportadora transportadoras
cart vehicle -: carrinho
cartridge part-noun -: cartucho
case good -: caso estojo maleta
case-number datum -: protocolo
cash payment -: dinheirinho dinheiro grana
cassava food -: puba
cast adjective -: fundido
caster part-noun -: rodizio
cat animal -: gata gatinho gato gatos
catalogue paper -: catalogo catalogozinho
catalyst part-noun -: catalisador
category abstract -: categoria
cattle animal -: gado
cedar material -: cedro
ceiling home-thing -: teto
cellophane material -: celofane
cellphone channel -: cel celu celula celular celulares celularzinho iphone smartphone telemovel
cement material -: cimento
cemetery geography -: cemiterio
center geography -: central centro
centimeter quantity -: cmg
centimetre quantity -: centimetro centimetros
ceramic material -: ceramica ceramicas ceramico
ceremony event -: cerimonia
certainty abstract -: certeza
certificate paper -: certidao certificado certificados diploma
chain part-noun -: corrente
chainsaw tool -: motosserra
chair home-thing -: cadeira cadeiras
chaise home-thing -: chaise
chamomile plant -: camomila
champion people -: campeao
championship sport -: campeonato
chance abstract -: chance
chandelier device -: lustre lustres
change operate !: altere mude
change operate 1: altero mudei
change operate 2: alterou
change operate 3: altera muda mudou
change operate r: alterar mudar
change payment -: trocado troco
changed adjective -: alterado
channel channel -: canais canal
chapel good -: capelinha
character datum -: caracteres personagem
charge money !: cobrem
charge money 1: cobramos cobrei cobro
charge money 3: cobra cobram cobrou
charge money g: cobrando
charge money p: cobrado
charge money r: cobrar
charge payment -: cobranca
charge-battery operate 3: carrega
charge-battery operate g: carregando
charge-battery operate p: carregado carregados
charge-battery operate r: carregar
charger device -: carregador carregadores
charging abstract -: carregamento
charm abstract -: charme encanto
chart paper -: grafico
chassis part-noun -: chassi
chat channel -: balaozinho chat chats conversa conversas prosa teams viber wechat
chat speak g: conversando
chat speak r: prosear
cheap adjective -: barata baratinho barato cheaper
check abstract -: conferencia revisao verificacao
check confirm !: checa check cheque confere confira confiram revise veja vejam verifica verifique verifiquem
check confirm 1: analisamos checamos conferi conferimos confiro consultamos vejo verificamos verificaremos verificarmos verifico
check confirm 2: conferiu olhou revisou verificaria verificou
check confirm g: checando conferindo verificando
check confirm p: conferido revisado
check confirm r: analisar checar conferir revisar verificar
checked adjective -: conferida revisada
checkout software -: checkout
cheerful adjective -: alegre
cheese food -: queijo
chess child -: xadrez
chest body -: peito torax
chest-of-drawers home-thing -: comoda
child child -: crianca criancas filhos infantil
child-seat child -: cadeirinha
chimney home-thing -: chamine
chinese adjective -: chines
chip part-noun -: chip chips esim
chocolate food -: chocolate
choke fitting 3: engasga
choose mental !: escolha escolhe opte seleciona selecione
choose mental 1: escolho
choose mental 3: escolheu
choose mental g: escolhendo optando
choose mental r: escolher selecionar
chosen adjective -: escolhida
christen other-verb r: batizar
christmas time -: natal
chrome material -: cromo
chuck part-noun -: mandril
church geography -: igreja paroquia
circuit-breaker device -: disjuntor
circumference quality-noun -: circunferencia
citizen people -: cidadao
citronella plant -: citronela
city geography -: cidade cidades cidadezinha municipio municipios
city-hall organisation -: prefeitura
civil adjective -: civil
claim order-noun -: sinistro
clamp part-noun -: abracadeira
clarification abstract -: esclarecimento esclarecimentos
clasp part-noun -: fecho
class event -: aulas classe
clay material -: barro
clean adjective -: clean limpo
clean operate !: limpe
clean operate 3: limpa
clean operate r: limpar
cleaning abstract -: limpeza
clear adjective -: clara
clear operate 3: compensou
click operate !: aperta aperte clica clique cliquem pressiona pressione
click operate 1: aperto cliquei
click operate 2: clicou
click operate g: clicando
click operate r: apertar clicar pressionar
click-noise quality-noun -: estalinho
clinic place-shop -: clinica
clip good -: clipe presilha
cloning abstract -: clonagem
close operate !: fecha feche
close operate 1: fechamos fecharmos fechei
close operate 2: fechou
close operate 3: encerra
close operate g: fechando
close operate p: fechada
close operate r: fechar
closed adjective -: encerrado fechado interditada
closing abstract -: fechamentos
cloth good -: pano
clothes clothing -: roupa roupinha
clothesline home-thing -: varal
clothing clothing -: confeccoes
cloud software -: nuvem
cloud-storage channel -: drive
club organisation -: clube
clutch part-noun -: embreagem
coach people -: coach
coal material -: carvao
coast geography -: litoral
coat clothing -: casaco demao
coat-of-paint quantity -: demaos
coated-paper material -: couche
coating material -: revestimento
code datum -: cod code codigo codigos codiguinho ncm pin qr qrcode token tokens
coded adjective -: codificada
coffee food -: cafe
coffee-maker device -: cafeteira
coil part-noun -: bobina bobinas
coin payment -: moeda moedas
cold adjective -: fria frio
collaboration abstract -: collab
collar clothing -: coleira coleirinha
collect other-verb r: colecionar
collected adjective -: recolhida
collection good -: acervo colecao
collector people -: colecionador colecionadores coletor
colour quality-noun -: color cor cores corzinha rgb
coloured quality-noun -: colorido
colourful adjective -: colorida
colourless adjective -: incolor
column part-noun -: coluna colunas
come logistics !: apareca venha venham
come logistics 2: vier
come logistics 3: veio vem vieram viesse vinha
come logistics g: vindo
come logistics r: vir
comfort quality-noun -: conforto
comforter child -: naninha
comic good -: gibi quadrinhos
comma abstract -: virgula
comment order-noun -: comentario
commerce organisation -: comercio
commercial adjective -: comercial
commission payment -: comissao
common adjective -: comum
community people -: comunidade
compact adjective -: compacto
company organisation -: cia companhia empresa empresas firma ltda mei
compare confirm !: compare
compartment part-noun -: compartimento
compass sport -: bussola
compatible adjective -: compativeis compativel
compensate money r: compensar
competitor organisation -: concorrente
complain speak !: reclame
complain speak 1: reclamei
complain speak 3: reclamou
complain speak r: reclamar
complaint order-noun -: reclamacao
complementary adjective -: complementar
complete adjective -: completinho completo completos
complete record !: complemente
complicate other-verb 3: complica
complicate other-verb r: complicar
compliment abstract -: elogio
compounded adjective -: manipulados
compounding abstract -: manipulacao
compression quality-noun -: compressao
compressor tool -: compressor
computer device -: computador mac pc pcs
concrete material -: concreto
concrete-mixer tool -: betoneira
condenser part-noun -: condensadora
condition abstract -: condicao
conditioned adjective -: condicionado
conditioner good -: condicionador
condominium place-home -: condominio
configure operate 1: configuro
configure operate p: configurada
configure operate r: configurar
confirm abstract -: confirmacao validacao
confirm confirm !: certifique comprove confirma confirme confirmem corrobore ratifique valida valide
confirm confirm 1: confirmamos confirmaremos confirmarmos confirmei confirmo validamos
confirm confirm 2: confirmas confirmasse validou
confirm confirm 3: comprova confirmara confirmaram confirmaria confirmou
confirm confirm g: confirmando validando
confirm confirm p: confirmada confirmado validado
confirm confirm r: comprovar confirmar validar
confirmation abstract -: comprovacao
confuse mental 3: confunde confundiu
confuse mental r: confundir
confused adjective -: confusa
confusion abstract -: confusao
congratulations courtesy -: parabens
connect operate !: conecta conecte
connector part-noun -: conector
consecutive adjective -: corridos
console device -: console playstation xbox
consortium payment -: consorcio
construction-site place-home -: obra obras
consultant people -: consultor consultora
consumption abstract -: consumo
contact channel -: camtatu contatinho contato contatos contatozinho
contact reach !: contacta contacte contata contate contatem
contact reach 1: contatamos contataremos
contact reach 2: contatou
contact reach r: contactar contatar
contactless payment -: aproximacao
contactor part-noun -: contatora
content abstract -: conteudo
continue other-verb 1: continuarmos continuo prosseguirmos
continue other-verb 3: continua prosseguira
continue other-verb g: continuando
continue other-verb r: continuar
contract paper -: contrato
contrary adjective -: contrario
control other-verb 3: controla
control other-verb p: controlado
conversion abstract -: conversao
convert operate 3: converte
convert operate r: converter
cookie food -: biscoito cookies
cool operate r: esfriar
cooling abstract -: refrigeracao
cooperative organisation -: cooperativa
coordinate reach !: combina combine
coordinate reach 1: combinamos combino coordenamos
coordinate reach 2: marcou
coordinate reach g: combinando
coordinate reach p: combinado
coordinate reach r: combinar coordenar
copper material -: cobre
copy operate !: copie
copy operate r: copiar
copy paper -: copia exemplar exemplares vias
cord good -: cordao
core part-noun -: miolo
cork good -: rolha
corn food -: milho
corner place-home -: cantinho canto cantos esquinas
corporate adjective -: corporativo
correct record !: corrige corrija
correct record 1: corrigimos
correct record 3: corrigiu
correct record p: corrigido
correct record r: corrigir
corrected adjective -: corrigida
correction abstract -: retificacao
corresponding adjective -: correspondente
corridor place-home -: corredor
cosmetic health -: cosmetico cosmeticos
cost money 3: custa
cost payment -: onus
cotton material -: algodao
council organisation -: conselho
count confirm p: contado
counter place-shop -: balcao
country geography -: pais
countryside geography -: interior roca
couple people -: casal noivos
coupon payment -: cupons
courier people -: carteiro entregador entregadora entregadores freteiro motoboy motoboys motoqueiro
course event -: curso
couscous-pot home-thing -: cuscuzeiro
cousin kin -: prima primo
cover fitting 1: cubro
cover fitting g: cobrindo
cover good -: capa contracapa
covered adjective -: contemplado
cow animal -: vaca
crab food -: caranguejo
crack fitting 3: racha
crack fitting p: trincado
crack quality-noun -: trinca
crackle quality-noun -: estalo
crane tool -: guincho guindaste munck
crank part-noun -: manivela
crazy adjective -: doida doido loucas maluco
cream good -: creme
create other-verb !: cria crie
create other-verb g: criando
create other-verb r: criar
created adjective -: criada
creatine food -: creatina
creation abstract -: criacao
credit money r: creditar
credit payment -: crediario credito creditos
creole adjective -: crioulo
crest abstract -: brasao
crib home-thing -: berco
crochet material -: croche
crocheter people -: crocheteiras
crooked adjective -: torto
crop plant -: cultivo
cross abstract -: cruz
crossbar part-noun -: travessao
crown good -: coroa
crutch health -: muleta
cry other-verb 3: chorou
crystal material -: cristal
crystallize fitting 3: cristaliza
cultivated adjective -: cultivado
cup home-thing -: bojo copa copo copos xicara xicaras
cure health -: cura
cured adjective -: curada curado
current adjective -: atual
cursive adjective -: cursiva
curtain home-thing -: cortina cortinado cortinas
curve abstract -: curva
cushion home-thing -: almofada
custom-furniture home-thing -: planejados
customer people -: cliente clientes consumidor fregues freguesa
customer-service organisation -: atendentes atendimento atendimentos ouvidoria sac
customization abstract -: personalizacao
customize operate 1: personalizo
customize operate r: personalizar
customized adjective -: personalizada personalizadas personalizado personalizados
customs organisation -: aduaneiro alfandega
cut adjective -: cortado corte
cut operate 1: cortamos corto
cut operate 2: cortou
cut operate 3: corta
cut operate g: cortando
cut operate p: cortada cortados
cut operate r: cortar
cut-style quality-noun -: modelagem
cute adjective -: fofa
cutlery home-thing -: talher talheres
cutout abstract -: recorte
cutter tool -: cortadores estilete
cv paper -: curriculo
cycle quality-noun -: ciclo
cyclist people -: ciclista
cylinder part-noun -: cilindros
daily time -: diarias
damage quality-noun -: avaria
dance event -: danca
danger abstract -: perigo
dark adjective -: escura
dash datum -: hifen tracinho traco
data datum -: dadinhos dado dados info informacao informacoes infos
date time -: data datas
date-stamp tool -: datador
daughter kin -: filha
dawn time -: alvorada madrugada
day time -: dia diaa dias diazinho
deadline time -: prazo
deaf adjective -: surdo
dear courtesy -: amada amor prezada prezado querida querido
debit payment -: debito
debris material -: entulho
deceive other-verb r: enganar
decide mental 2: decidiu
decide mental r: decidir
deck home-thing -: deck
deck-of-cards good -: baralho
declaration paper -: declaracao
declare speak 1: declaro
decoration home-thing -: decoracao
decorative adjective -: decorativa decorativo
decrease other-verb 3: diminui
dedication abstract -: dedicatoria
deductible payment -: franquia
deed paper -: escritura
deep adjective -: funda
defect quality-noun -: defeito
degree quantity -: grau graus
delay abstract -: atraso demora
delay other-verb 1: demoro
delay other-verb 3: atrasou demorou
delay other-verb r: atrasar demorar
delete operate !: apaga apague
delete operate 1: apago apaguei
delete operate 3: apagaram
delete operate r: apagar
deleted adjective -: apagado
delicate adjective -: delicada delicado
delicatessen place-shop -: charcutaria
deliver logistics 1: entregamos entregaremos entrego
deliver logistics 3: entregam entregara entregaram entregou
deliver logistics g: entregando
deliver logistics p: entregue
deliver logistics r: entregar
deliver logistics-noun -: entrega entregas
delivered adjective -: entregues
demolition abstract -: demolicao
demonstration abstract -: demonstracao
denim material -: brim
density quality-noun -: densidade
dent fitting 3: amassa amassou
dent fitting p: amassada
dent quality-noun -: amassadinho
dental adjective -: dental
dented adjective -: amassado
department organisation -: setor
depend fitting 3: depende
depend fitting g: dependendo
depend fitting r: depender
deposit money !: deposita deposite
deposit money 1: depositei
deposit money 2: depositou
deposit money r: depositar
deposit payment -: deposito depositos
depth quality-noun -: profundidade
derive other-verb r: derivar
describe speak !: descreva descreve
describe speak 2: descreveu
describe speak r: descrever
description datum -: descricao
designer people -: designer projetista
desired adjective -: desejada
desk home-thing -: escrivaninha
destination geography -: destino
destined adjective -: destinada
detach operate 3: desencaixa
detachable adjective -: desmontavel
detail abstract -: detalhe detalhes
device device -: aparelho aparelhos dispositivos
dewormer animal -: vermex vermifugo
diagonal quality-noun -: diagonal
diagram abstract -: diagrama esquema
dialer software -: discadora
diameter quality-noun -: diametro
diamond material -: diamantes
diaper health -: fralda fraldas
diary music-media -: diario
dictate speak !: dita dite ditem
dictate speak g: ditando
dictate speak r: ditar
dictionary music-media -: dicionario
die fitting 3: morre
diesel material -: diesel
difference abstract -: diferenca divergencia
different adjective -: diferente diferentes
difficult adjective -: dificil
diffuser device -: difusor
digit datum -: algarismo algarismos digito digitos
digital adjective -: digitais digital
dilute operate r: diluir
diluted adjective -: diluido
dinner food -: jantar
direct adjective -: direta diretinho direto
direct reach r: direcionar
direction abstract -: sentido
directly adverb -: diretamente
dirty adjective -: suja sujo
dirty operate r: sujar
disappear other-verb 3: some sumiu
disappear other-verb r: sumir
disappeared adjective -: sumida
disassemble operate 3: desmonta
disassemble operate p: desmontada
disassembled adjective -: desmontado
disc music-media -: cd disc disco
discharge abstract -: recalque
discontinue other-verb p: descontinuada
discord channel -: discord
discount money 3: descontam
discount payment -: cashback cupom desconto
discreet adjective -: discreta
discuss speak r: discutir
disguise other-verb !: disfarca
dishes home-thing -: louca
dispenser device -: dosador
displacement part-noun -: cilindrada
display part-noun -: display displays visor
disposal abstract -: disposicao
distance quality-noun -: distancia
distribution logistics-noun -: distribuicao
distributor organisation -: distribuidora
district geography -: comarca distrito distritos
distrust mental !: desconfia
distrust mental 2: desconfiou
distrust mental r: desconfiar
divider good -: divisorias
division part-noun -: divisoes
do other-verb !: facam
do other-verb 1: faco farei faremos fazemos fiz fizemos realizamos
do other-verb 2: faria
do other-verb 3: fara faz fazem fez fizer
do other-verb g: fazendo
do other-verb r: fazer
dock place-shop -: doca docas
doctor people -: doutor doutora dr dra
document datum -: ctps doc docs docto documentacao documento documentos
dog animal -: cachorrinhos cachorro cadela cao caozinho dog doguinho tzu
doll child -: boneca bonecas boneco reborn
domain channel -: dominio dominios
domino child -: domino
donor people -: doador
door place-home -: porta portas portinha
door-frame part-noun -: batente
door-handle part-noun -: macaneta
doorbell place-home -: campainha
doorman people -: porteiro porteiros
dosage health -: dosagem
dose health -: dose
dot datum -: bolinhas dot pontinho ponto punto
dot-com channel -: pontobr pontocom pontocombr
double adjective -: dobro dupla duplo
download operate !: baixa baixe
download operate 2: baixou
download operate r: baixar
download software -: download
dozen quantity -: dezenas duzia duzias
drain part-noun -: dreno ralo
draw record !: desenha
drawer home-thing -: gaveta gavetao gavetas gavetinha
drawer-slide part-noun -: corredica
drawing paper -: desenho desenhos
dress clothing -: vestidinho vestido
drift quality-noun -: drift
drill operate r: furar
drill tool -: furadeira
drill-bit tool -: broca brocas
drilling quality-noun -: furacao
drink food -: bebida bebidas
dripper tool -: gotejador
drive operate r: dirigir
driver people -: caminhoneiro driver drivers drv motorista
driver-licence datum -: cnh habilitacao
drone device -: drone
drop other-verb !: drop
drop other-verb 3: derruba
drop quantity -: gotas gotinha
drum music-media -: tambor
drumstick music-media -: baquetas
dry adjective -: seca seco secos
dry operate r: secar
drying abstract -: secagem
drywall material -: drywall
dual adjective -: dual
dual-voltage quality-noun -: bivolt
dubbing music-media -: dublagem
duck animal -: patinhos pato
dude slang-filler -: bixo cara tche
dumbbell sport -: halter haltere halteres
duplicate abstract -: duplicidade
dust material -: poeira
duvet home-thing -: edredom
dye good -: corante
dye operate p: tingida
e-reader device -: kindle
each quantifier -: cada
ear body -: ouvido
early adverb -: cedo
earphone device -: auricular fones headphone
earring clothing -: brinco brincos
east geography -: leste
easy adjective -: facil
eat other-verb 3: come comem
ebook music-media -: ebook
ecological adjective -: ecologico
edge part-noun -: borda bordo
edit operate r: editar
edition music-media -: edicao
editor software -: editor
education abstract -: educacao
educational adjective -: educativo
eita slang-filler -: eita
elastane material -: elastano
elastic adjective -: elastico
elasticity quality-noun -: elasticidade
elderly people -: idoso
electric adjective -: eletrica eletrico eletricos
electrician people -: eletricista
electronic adjective -: eletronica eletronicas eletronico
elegant adjective -: elegante
elevator place-home -: elevador
email channel -: bol correioeletronico email emails emailzinho emal emeil gmail gmeil hotmail hotmeil imail imeil imeio imeiu mail mails mailzinho meiu outlook uol yahoo
embassy organisation -: embaixadas
embroider operate p: bordada
embroider operate r: bordar
embroiderer people -: bordadeira
embroidery good -: bordado bordados
emergency abstract -: emergencia
employee people -: funcionario
empty adjective -: vazia vazio
enable operate p: habilitado
enamelled adjective -: esmaltada esmaltado
encode operate 3: codifica
end other-verb !: finaliza termine
end other-verb 1: acabei concluirmos finalizo
end other-verb 2: concluiu terminou
end other-verb 3: acaba acabe acabou termina
end other-verb r: concluir finalizar terminar
end time -: fim final
energy nature -: energia
energy-label paper -: procel
engage operate r: engatar
engineer people -: eng engenheira engenheiro
engineering abstract -: engenharia
english adjective -: ingles
engraved adjective -: gravada
enjoy mental !: aproveita
enjoy mental g: aproveitando
enough other-verb 3: basta bastam
enough quantifier -: suficiente
enter operate !: acessa acesse enter entra entre entrem insere insira
enter operate 1: entramos entraremos entrei entro
enter operate 2: acessou
enter operate 3: entraram entrarao entrou
enter operate g: acessando
enter operate r: acessar entrar inserir lancar
entrance place-home -: entrada entradinha
envelope good -: envelope envelopes
environmental adjective -: ambiental
epoxy material -: epoxi
equal adjective -: iguais
equatorial adjective -: equatorial
equipment device -: equipamento
error abstract -: erro erros
escape other-verb 3: foge
essential adjective -: indispensavel
eucalyptus plant -: eucalipto
eve time -: vespera
event event -: evento
everything abstract -: tudinho
exact adjective -: exatinho exato
exactly adverb -: exatamente
exam event -: exame
example abstract -: ex example exemplo exemplos
exceed fitting 3: excede
exception abstract -: excecao
exchange order-noun -: troca trocas
exchange trade !: troque
exchange trade 1: trocamos trocarmos troquei
exchange trade 2: trocou
exchange trade 3: trocam trocava
exchange trade g: trocando
exchange trade r: trocar
exchanged adjective -: trocada
exclusively adverb -: exclusivamente
exempt adjective -: isenta isento
exemption payment -: isencao
exercise-bike sport -: ergometrica
exhaust part-noun -: escapamento escape
exist state 3: existe
exit place-home -: saida saidas
expected adjective -: prevista
expensive adjective -: caro
experience abstract -: experiencia
expire other-verb 3: expire vence venceu
expired adjective -: vencida
expiry datum -: validade vencimento
explain speak !: explica explique expliquem
explain speak 1: esclarecemos explico
explain speak 2: explicou
explain speak g: explicando
explain speak r: explicar
explore other-verb 3: explora
export logistics 3: exporta
export logistics r: exportar
exposed adjective -: exposto
express adjective -: express expressa
extend other-verb 3: prorroga
extend other-verb r: estender
extendable adjective -: extensivel
extended adjective -: estendida
extension datum -: extensao extensor ramais ramal
external adjective -: externa externo
extra adjective -: extra
eye body -: olho olhos
eyebrow body -: sobrancelha
eyelet part-noun -: ilhos
eyepiece part-noun -: ocular
fabric material -: oxford tecidinho tecido tecidos viscolycra
fabric-softener good -: amaciante
face body -: carinha rosto
facebook channel -: face facebook fb messenger
factory place-shop -: fabrica industria usina
fade fitting 3: desbota
fair adjective -: justo
faithful adjective -: fiel
fall abstract -: queda
fall other-verb 3: caem cai caia caiu
fall other-verb r: cair
false adjective -: falso
family kin -: familia familiar
famous adjective -: famosa famoso
fan device -: fa fan ventilador ventoinha
far adverb -: longe
farm place-home -: fazenda
farmhouse place-home -: chacara sitio
fashion clothing -: modas
fast adjective -: agil ligeiro rapida rapidinho rapido
fat adjective -: gordo
father kin -: pai painho papai
faucet home-thing -: torneira
fault quality-noun -: culpa falha
favour courtesy -: favorzinho
favourite adjective -: favorita preferida preferido
favourite operate !: favorite
fear abstract -: medo
federal adjective -: federal
fee payment -: mensalidade taxa taxas
feeder animal -: comedouro
felt material -: feltro
female adjective -: fem feminina
fence place-home -: cerca
ferry vehicle -: balsa
fertilizer good -: adubo fertilizante
festival event -: festival
fiber material -: fibra
fibre-cement material -: fibrocimento
fictitious adjective -: ficticia
field datum -: campo campos
fight abstract -: briga
fight other-verb r: brigar
file paper -: arquivo arquivos dwg pdf stl
file-tool tool -: lima
fill operate !: encha
fill operate r: encher
fill-in abstract -: preenchimento
filled adjective -: preenchida
film record 1: filmo
filter part-noun -: filtro filtros
fin part-noun -: quilha
financial adjective -: financeira financeiro
financing payment -: financiamento
find abstract -: garimpo garimpos
find confirm !: ache achem busquem encontre encontrem googla localiza localize pesquisa pesquise procura procure procurem
find confirm 1: achei encontramos encontrei encontremos localizamos localizei localizo procurei procuro
find confirm 2: encontrou
find confirm 3: acha achou encontra
find confirm g: procurando
find confirm r: achar encontrar localizar pesquisar procurar
finder software -: buscador buscadora
fine payment -: multa
finger body -: dedo dedos
finish quality-noun -: acabamento
finished adjective -: terminado
fire nature -: fire fogo foguinho
firm adjective -: firme
firmware software -: firmware
first adjective -: primeira primeiras primeiro primeiros
fish animal -: acara peixe peixes peixinho tucunare
fish sport r: pescar
fish-hook tool -: anzol
fishing sport -: pesca pescaria
fishing-reel sport -: carretilha
fist body -: punho
fit fitting !: sirva
fit fitting 3: cabe cabem coube couberam encaixa encaixam encaixou presta serve servem serviu
fit fitting r: encaixar servir
fitting part-noun -: encaixe
fitting-room place-shop -: provador
five-times adjective -: penta
fix operate !: arruma arrume conserte resolva
fix operate 1: arrumei resolvemos resolvo
fix operate 3: conserta resolve resolvem
fix operate g: resolvendo
fix operate r: arrumar consertar reparar resolver
fixed adjective -: fixa fixado
fixed-asset abstract -: imobilizado
fixing part-noun -: fixacao
flag good -: bandeira
flange part-noun -: flange
flash device -: flash
flat place-home -: ap apartamento apto chata kitnet
flavour quality-noun -: sabor sabores
flea-repellent animal -: antipulga antipulgas
flee other-verb !: fuja
flexible adjective -: flex
flight event -: voo
flip-flop clothing -: chinelo
flood nature -: enchente
flood other-verb 3: alagou
floodlight home-thing -: refletor
floor place-home -: andar andares chao terreo
floor-tile material -: piso pisos
flour food -: farinha
flow quality-noun -: vazao
flower plant -: flor flores
flower-shop place-shop -: floricultura
flowering plant -: florada
flute music-media -: flauta
fly other-verb 3: voa
foam material -: espuma
focus abstract -: foco
fog fitting r: embacar
fold operate 3: dobra
fold operate r: dobrar
foldable adjective -: dobravel rebativel
folder good -: pasta
folding adjective -: sanfonada
follow reach !: acompanhe segue siga sigam
follow reach 1: segui seguimos sigo
follow reach 3: seguem
follow reach g: seguindo
follow reach r: acompanhar seguir
follow-up abstract -: acompanhamento
followed adjective -: seguida
follower people -: seguidora seguidores
food food -: alimentacao
foot body -: pe pes
football sport -: futebol society
football-boots clothing -: chuteira
football-club sport -: fc
footer part-noun -: rodape
forbid mental 3: proibe proibiram
forbid mental p: proibida proibido
force modal !: force
force modal 3: obriga
forecast time -: previsao
forest nature -: florestal mata
forget mental !: esqueca esquece
forget mental 1: esquecemos esqueci
forget mental 3: esqueceu
fork home-thing -: garfo
forklift vehicle -: empilhadeira
form paper -: ficha formulario formularios
formal adjective -: formal
format datum -: formato
format operate g: formatando
forwarder people -: despachante
fountain home-thing -: chafariz
fountain-pen good -: tinteiro
fragile adjective -: frageis
frame part-noun -: armacao moldura
framed adjective -: emoldurada
free adjective -: free gratis gratuita livre livres
freezer device -: congelador freezer
frequency quality-noun -: frequencia
frequent adjective -: frequente
fresh adjective -: fresco
friction quality-noun -: friccao
friday time -: sex sexta
fridge device -: geladeira
friend people -: amiga amigao amigo amigos brother colega parca parceira parsa
frill clothing -: babado
from-here adverb -: daqui
front adjective -: dianteira dianteiro dianteiros fachada frente
frozen adjective -: congelada
fruit food -: pitaya tucuma
fruit-tree plant -: jabuticabeira
frustrate other-verb 3: frustre
frustration abstract -: frustracao
fryer device -: airfryer fritadeira
fuel material -: combustivel
full adjective -: cheia cheio full integral pleno
function abstract -: funcao
furnished adjective -: mobiliado
furniture home-thing -: moveis movel
fuse part-noun -: fusivel
gabardine material -: gabardine
gallery place-shop -: galeria
galvanized adjective -: zincados
game software -: game jogo jogos
gamer adjective -: gamer
gap quality-noun -: folga
garage place-home -: garagem
garden place-home -: jardim
gardening abstract -: jardinagem
gas material -: gas glp
gas-cylinder home-thing -: botijao
gasket part-noun -: junta juntas
gate place-home -: portao porteira
gaucho adjective -: gaucha gaucho gauderio
gaucho-belt clothing -: guaiaca
gaucho-clothing clothing -: pilcha
gaucho-trousers clothing -: bombacha
gauge quality-noun -: bitola
gear part-noun -: engrenagem marchas
gearbox part-noun -: cambio
gel good -: gel
gem good -: gema gemas
gender datum -: genero sexo
general adjective -: geral
generate other-verb !: gere
generate other-verb 3: gerou
generate other-verb r: gerar
generated adjective -: gerado
generation abstract -: geracao
generator device -: gerador
genuine adjective -: legitimo
germination abstract -: germinacao
get transfer !: obtenha pega pegue receba
get transfer 1: obtivemos recebemos receberei receberemos recebermos recebi recebo
get transfer 2: receberia recebes recebesse
get transfer 3: obteve recebe recebem recebera receberam recebeu
get transfer g: recebendo
get transfer p: recebido
get transfer r: obter pegar receber
gift good -: brinde brindes cortesia gift lembrancinha lembrancinhas mimo mimos presente
gift-recipient people -: presenteada
gigabyte quantity -: gb
gigahertz quantity -: ghz
girl people -: guria menina moca prenda
girlfriend kin -: namorada
give transfer !: da deem ofereca
give transfer !me: dame
give transfer 1: damos darei daremos darmos dei demos dou
give transfer 3: cede daria der deram deu
give transfer g: dando
give transfer r: dar
glass material -: murano vidro vidros
glass-shop place-shop -: vidracaria
glasses clothing -: oculos
glassware home-thing -: vidraria
glitter good -: glitter
glove clothing -: luva luvas
glue good -: cola
glued adjective -: colado
gluten food -: gluten
go other-verb !: va
go other-verb 1: fomos fui iremos vamo vamos vou
go other-verb 3: ia ira iria vai vao
go other-verb r: ir
go slang-filler -: bora
go-down other-verb !: desce
go-down other-verb r: descer
go-out other-verb 3: sai
go-out other-verb g: saindo
go-out other-verb r: sair
go-up other-verb 1: subo
goal abstract -: gol
goalkeeper sport -: goleiro
goat animal -: cabra
god courtesy -: deus
godfather kin -: padrinho
gold adjective -: ouro
golden quality-noun -: dourada dourado
goldsmith people -: ourives
good adjective -: boa bom otima otimo
goodbye courtesy -: bjos falow flw tchau
google software -: gle
gourd good -: cabaca cuia porongo
government organisation -: anvisa governo ibama inmetro sefaz
government-office organisation -: detran reparticao suframa sus
gps device -: gps
grace abstract -: graca
graduation event -: formatura
grain food -: grao
grain-shop place-shop -: cerealista
gram quantity -: gramas
granddaughter kin -: neta
grandmother kin -: avo vo vovo
grandparents kin -: avos
grandson kin -: neto
granite material -: granito
graphite material -: grafite
grass plant -: capim
gravel material -: brita
grease material -: graxa
greased adjective -: untada
great slang-filler -: massa massinha oba otimas show
green quality-noun -: verde verdinho
grey quality-noun -: cinza
grid home-thing -: grade
grinder tool -: esmerilhadeira maquita retifica trituradora
grinding abstract -: moagem
grip part-noun -: manopla
ground adjective -: moido
ground operate r: aterrar
grounding abstract -: aterramento
group abstract -: grupinho grupo turma
grout material -: rejunte
grow other-verb 3: cresceu
grow other-verb r: crescer
growing adjective -: crescente
guarantee confirm 1: garantimos garanto
guarantee confirm 3: garante
guarantee confirm r: garantir
guaranteed adjective -: garantida garantido
guard people -: vigia
guardhouse place-home -: guarita
guava-paste food -: goiabada
guess confirm 1: adivinho
guest people -: convidada hospedes
guide paper -: guia
guide speak !: oriente
guide speak 1: oriento
guide speak g: guiando
guide speak r: orientar
guitar music-media -: cavaco cavaquinho guitarra viola violao violas violoes
guitar-string music-media -: encordoamento
habit abstract -: mania
haha slang-filler -: hehe kkkk
hair body -: cabelo
hair-dryer device -: secador
hair-iron device -: chapinha
half quantity -: meio metade
hammer tool -: martelo martelos
hammer-drill tool -: martelete
hand body -: mao maos maozinha
handbag good -: bolsa bolsas
handle part-noun -: puxador
handlebar part-noun -: guidao
handset device -: monofones
hanger home-thing -: cabide
happen other-verb 3: acontece aconteceu ocorreu rola
happen other-verb r: acontecer
happiness abstract -: felicidade
happy courtesy -: feliz
hard-drive device -: hd hds ssd
hardware part-noun -: ferragem ferragens
hardwood material -: aroeira cumaru
harness animal -: arreio peitoral
harvest abstract -: safra
hashtag channel -: hashtag
hat clothing -: chapeu
have state !: tenha tenham
have state 1: possuimos possuo temos tenemos tenho terei tive tivemos tivermos
have state 2: tens
have state 3: possuem possui tem tera teria teve tinha tiver tiverem tivesse
have state g: tendo
have state r: possuir ter
hdmi device -: hdmi
head body -: cabeca cabecote
header paper -: cabecalho
headlight part-noun -: farois farol
headquarters place-shop -: matriz
headset device -: headset
heal other-verb r: curar
health health -: saude
hear confirm !: escuta
hear confirm 1: escuto ouco
hear confirm r: ouvir
hearing health -: auditivo
heart body -: coracao coracaozinho
heartbeat health -: batimento batimentos
heat nature -: calor
heat operate r: aquecer esquentar
heater device -: aquecedor
heavy adjective -: pesado
heel body -: calcanhar
heifer animal -: novilhas
height quality-noun -: altura alturas height
hello courtesy -: alo boanoite boatarde bomdia buenas eai hello oi oie oii oiii ola opa salve
helmet clothing -: capacete
help abstract -: socorro sos
help mental !: ajuda ajude
help mental 1: ajudamos
help mental 2: ajudou
help mental 3: ajudam ajudaria
help mental g: ajudando
help mental r: ajudar
hen animal -: galinha galinhas
henhouse home-thing -: galinheiro
her adjective -: dela
herb plant -: ervas
here adverb -: aki aq aqui ca
hexagonal adjective -: sextavada sextavado
hey slang-filler -: ei
hidden adjective -: escondido oculto
hide record !: censura esconde
hide record 2: escondeu
high adjective -: alta alto
highlight abstract -: destaque destaques
highlight record 3: destaca
highlighted adjective -: destacado grifadas grifado
highway place-home -: rodovia
hill geography -: morro
hinge part-noun -: dobradica
hip body -: quadril
history abstract -: historico
hit operate g: batendo
hit quality-noun -: batida
hoe tool -: enxada
hoist operate r: icar
hoisting abstract -: icamento
hold operate 3: segurou
hold operate g: segurando
hold operate r: segurar
hole part-noun -: furinho furo furos
holiday time -: feriado
honest adjective -: honesto
honesty abstract -: honestidade
honey food -: mel
honeycomb animal -: favos
honk operate r: buzinar
honouree people -: homenageada
hood home-thing -: coifa depurador
hook good -: ganchos
horn material -: buzina
hose tool -: mangote mangueira mangueiras manguito
hospital place-shop -: hospital hospitalar
hot adjective -: hot quente
hour time -: hora horario horarios horas horinhas
house place-home -: apartamentos ape apt casa casas casinha domicilio domicilios lar moradia residencia residencias sobrado
housing part-noun -: carcaca
how adverb -: como
how-many quantifier -: cuantos qtas quantas quantos
how-much quantifier -: qnt qto quanto
hug courtesy -: abraco abracos abs
huh slang-filler -: hein
human adjective -: humano
hunting sport -: caca
hurry abstract -: pressa
hurry mental !: avexe
hurt abstract -: magoa
hurt fitting 3: doi
hurt fitting r: machucar
husband kin -: esposo marido
hydraulic adjective -: hidraulica
hygiene health -: higiene
hygienic adjective -: higienica
hypoallergenic adjective -: hipoalergenico
ice nature -: gelo
ice-cold adjective -: gelado
icon software -: icones
id-number datum -: carteirinha ceeneaga dni errege id identidade identidades pis rg rgs rne
idea abstract -: ideia
ideal adjective -: ideal
identification datum -: identificacao
identified adjective -: identificado
identifier datum -: identificador
identify confirm 1: identificamos identifiquei
identify confirm 3: identificou
identify confirm r: identificar
ignition part-noun -: ignicao
ignore mental !: ignore
ignore mental r: desconsiderar
illustrated adjective -: ilustrado
illustrative adjective -: ilustrativa ilustrativas ilustrativo
image-file software -: png
immediate adjective -: imediata
impact quality-noun -: impacto
impedance quality-noun -: impedancia
imperial adjective -: imperial
import abstract -: importacao
imported adjective -: importado
importer organisation -: importador importadora
improve other-verb 3: melhora
in adverb -: in
in-advance adjective -: antecipado
in-full adverb -: extenso
in-person adjective -: pessoalmente
incident abstract -: ocorrencia ocorrido
include fitting !: add adiciona adicione adicionem inclua
include fitting 1: incluo
include fitting 3: acompanha acompanham incluem inclui
include fitting p: inclusa inclusas incluso inclusos
include fitting r: adicionar incluir
including adverb -: inclusive
incomplete adjective -: incompleto
inconsistency abstract -: inconsistencia
inconvenience abstract -: transtorno
increase quantity -: aumento
incubator device -: chocadeira
index paper -: indice
individual adjective -: individual
induction abstract -: inducao
industrial adjective -: industrial
industry organisation -: ind
inflatable adjective -: inflavel
influencer people -: influencer
initial datum -: iniciais inicial
injected adjective -: injetada
injector part-noun -: injetor injetora
inn place-shop -: pousada
insert-sheet good -: encarte
inside adjective -: dentro
insist speak r: insistir
insole health -: palmilha
inspection abstract -: vistoria
inspection-seal paper -: sif
inspired-perfume good -: contratipo
instability abstract -: instabilidade
instagram channel -: ig inst insta instagram
install operate !: instala instale
install operate 1: instalamos instalei instalo
install operate 2: instalou
install operate p: instalada instalado
install operate r: instalar
installation abstract -: instalacao
installer people -: instalador
instalment payment -: parcela parcelado parcelamento parcelas
institution organisation -: instituicao
instrument music-media -: instrumento
insufficient adjective -: insuficiente
insulating adjective -: isolante
insurance paper -: seguro
insurance-policy paper -: apolice
insurer organisation -: seguradora
integrate fitting 3: integra
integrator people -: integrador
intercom device -: interfone
interest mental 3: interessa
interest payment -: interesse juros
interface software -: interface
intern people -: estagiaria
internal adjective -: interna interno internos
international adjective -: internacional
internet channel -: internet net
interstate adjective -: interestadual
interval time -: intervalo
invalid adjective -: invalida invalido
invasive adjective -: invasivo
invented adjective -: inventada
invert other-verb !: inverte
invert other-verb r: inverter
inverted adjective -: invertida invertidas invertido
inverter device -: inversor
investigate confirm 1: apuramos
investigate confirm r: apurar
investigation abstract -: apuracao
invisible adjective -: invisivel
invitation paper -: convite convites
invoice money !: fature
invoice money 1: faturamos faturarmos faturei
invoice money 3: faturam
invoice money p: faturado
invoice money r: faturar
invoice paper -: boletos danfe fatura faturas nf nfe nfs nota notas notinha notinhas xml
invoiced adjective -: faturada
ip-address datum -: ip
iron material -: ferro
irregular adjective -: irregular
irritate fitting 3: irrita
island geography -: ilha
issue abstract -: emissao
issue record !: emita
issue record 1: emitimos emitirmos emito
issue record 3: emite
issue record g: emitindo
issue record p: emitida emitido
issue record r: emitir reemitir
issuer organisation -: emissor
item good -: item itens
jack tool -: macaco
jacket clothing -: jaqueta
jam food -: geleia geleias
jeans clothing -: jeans
jesus name -: jesus
jewel clothing -: bijoux joia
join reach r: juntar
joke abstract -: brincadeira
joy abstract -: alegria
joystick device -: joystick
jug home-thing -: jarra
juice food -: suco
jump other-verb 1: pulo
jumper part-noun -: jumper
jumpsuit clothing -: macaquinho
june-party adjective -: junina
jute material -: juta
kayak vehicle -: caiaque
keep transfer !: deixa deixe deixem guarda guarde mantenha
keep transfer 1: deixo guardei guardo mantivemos salvei
keep transfer 3: deixam deixaram deixou mantem
keep transfer g: deixando
keep transfer p: guardada
keep transfer r: deixar guardar manter
kettle device -: chaleira
key part-noun -: chave chaves chavinha chavinhas key shift tecla teclas
keyboard device -: tecl teclado
keyring good -: chaveirinho chaveiro
kick other-verb r: chutar
kids adjective -: kids
kilogram quantity -: kg quilo
kimono clothing -: quimono
kind abstract -: especie
king people -: rei
kinship kin -: parentesco
kiosk place-shop -: quiosque
kiss courtesy -: beijo beijos bjs
kit good -: kit kits
kitchen place-home -: cozinha
knee body -: joelho
knee-pad good -: joelheira
kneecap body -: patela
knife home-thing -: faca faquinha
know confirm !: saiba
know confirm 1: conheco sabemos sei soube
know confirm 2: conhece sabe sabes sabia soubesse
know confirm 3: souber
know confirm g: sabendo
know confirm r: conhecer saber
knowledge abstract -: conhecimento
kraft-paper material -: kraft
lab-coat clothing -: jaleco jalecos
label paper -: etiqueta etiquetas rotulo
label record r: etiquetar
laboratory organisation -: laboratorio
lace material -: renda
lack want 3: faltaram
lactose food -: lactose
ladder tool -: escada
lady people -: senhora
lake geography -: lagoa
laminate material -: laminado
laminated adjective -: plastificadas plastificado
lamp home-thing -: abajur luminaria
lamppost place-home -: poste
land geography -: terreno
landline channel -: fixo
landmark place-home -: esquina pontodereferencia referencia
landscaping abstract -: paisagismo
language abstract -: idioma
lap body -: colo
laptop device -: note notebook
laser device -: laser
last adjective -: finais last ultima ultimas ultimo ultimos
last other-verb 3: dura
late adjective -: finado
latest adjective -: tardar
lathe tool -: torno tornos
lathe-shop place-shop -: tornearia
laugh slang-filler -: haha kk kkk rs
lavender plant -: alfazema lavanda
law abstract -: lei
lawn place-home -: gramado
lay-out other-verb 1: diagramo
lead abstract -: chumbo
leaflet paper -: bula bulas
leak fitting 3: vaza
leak quality-noun -: vazamento
leaning adjective -: encostada
leash animal -: leash
leather material -: couro
leather-jacket clothing -: gibao
leave logistics 1: deixamos deixaremos deixei
leave logistics 2: deixaria deixas
leave logistics 3: deixarem saem saira saiu
led device -: led ledes leds
left adjective -: esquerda esquerdo
legal adjective -: licita
legal-entity adjective -: juridica
legible adjective -: legivel
length quality-noun -: comprimento metragem
lens device -: lente lentes
less quantifier -: menos
lesson good -: aula videoaula
let-go other-verb !: desapega
letter datum -: carta cartas dablio dablios dabliu erre jota letra letras letrinhas
letter-post paper -: cartinha
letterhead adjective -: timbrado
level quantity -: niveis nivel
levelled adjective -: niveladas
levelling abstract -: nivelamento
library place-shop -: biblioteca
licence paper -: alvara
license datum -: licenca
licensing paper -: licenciamento
lid part-noun -: tampa
lie speak r: mentir
life abstract -: vida
lifetime adjective -: vitalicia
lift place-home -: carona
light adjective -: leve leves light luz luzinha
like channel -: curtida
like mental !: curta curte
like mental 1: adorei amei amo gostamos gostei gosto
like mental 3: curtiram curtiu gosta goste gostou
like mental r: amar curtir gostar
lilac quality-noun -: lilas
limit abstract -: limite
limited adjective -: limitada
line abstract -: linhas
lined adjective -: forrada forrado
linen home-thing -: linho
linen-set home-thing -: enxoval
lining part-noun -: forro
link channel -: biolink http https link linkinho links linktree linque tinyurl url
link-chain part-noun -: elo
link-rod part-noun -: bieleta
link-to operate p: vinculada
link-to operate r: vincular
lipstick good -: batom
liquid material -: liquida liquido
liquor food -: cachaca
list paper -: lista listinha
list speak !: liste
list speak r: anunciar listar
list-for-sale trade 1: anunciei
listing order-noun -: anunciado anuncio anuncios mlb publicacao publicacoes
lit adjective -: iluminada
litre quantity -: litros
little quantifier -: pouca pouco pouquinho
live adjective -: vivo
live state 1: moro
live state 2: moras
live state 3: mora moram reside
live state g: morando
live state r: morar viver
live-video channel -: lives
livestream channel -: live
load operate !: carregue
load quantity -: carga
loan abstract -: emprestimo
located adjective -: localizado
location datum -: coordenadas loc localizacao paradeiro
lock operate 3: travou
lock operate p: travado
lock operate r: travar
lock part-noun -: fechadura trava
locking adjective -: travante
login datum -: login
logistics logistics-noun -: logistica
long adjective -: comprida comprido longa
long-live slang-filler -: viva
look abstract -: bisbilhotada espiada olhada olhadinha olhinho visual
look confirm !: olha olhe
look confirm 1: olhamos olhei
look confirm g: olhando
look confirm r: olhar
loose adjective -: avulsa avulsas avulso avulsos solto soltos
lose mental 1: perco perdi
lose mental 3: perca perde perdem perdeu
lose mental p: extraviado
lose mental r: perder
loss abstract -: extravio
lost adjective -: perdido
lot place-home -: lote lotes
lottery-shop place-shop -: loterica
love mental !: ame
love mental 3: adora
low adjective -: baixo
lower adjective -: inferior
lower operate r: abaixar
luck abstract -: sorte
luggage good -: bagagem
lumbar adjective -: lombar
lunch food -: almoco
lunch-box child -: lancheira marmita
luthier music-media -: luthier
luxury adjective -: luxo
lying adjective -: deitadas deitado
machete tool -: facao
machine device -: maq maquina maquinas
madam people -: dona sra
made adjective -: feita
magazine good -: revista revistas
magic adjective -: magico
magnet good -: ima
magnifier tool -: lupa
mahogany material -: mogno
mail-letter paper -: correspondencia correspondencias
mailbox channel -: caixapostal
main adjective -: principal
mainly adverb -: principalmente
make other-verb 1: fabrico gero
make other-verb 3: gera produziu
make other-verb p: feito gerada tornado
make other-verb r: elaborar
make-up good -: make
makeup health -: maquiagem
makeup-artist people -: maquiadora
male adjective -: macho masculina
mall place-shop -: shopping
man people -: homem moco
management organisation -: gerencia
manager people -: gerente
mandatory adjective -: obrigatorio
manicurist people -: manicure
mannequin good -: manequim
manual paper -: datasheet instrucao instrucoes manuais manual tutoriais tutorial
manually adverb -: manualmente
manufacture abstract -: fabricacao
manufacturer organisation -: fabricante fabricantes fabriquinha
many quantifier -: muitas muitos varios
map good -: mapa mapas maps
marble-shop place-shop -: marmoraria
march time -: marco
mare animal -: egua
maritime adjective -: maritimo
mark quality-noun -: marquinha
marker good -: canetao marcador
market place-shop -: feira
marketing abstract -: marketing
married adjective -: casados
mask health -: mascara
masked adjective -: mascarado
masonry material -: alvenaria
master people -: master mestra mestre
match fitting 3: bata bate baterem
match fitting r: bater
mate food -: mate
material material -: materiais material
maternity place-shop -: maternidade
mathematics abstract -: matematica
matte adjective -: fosca fosco
matter mental 3: importa
mattress home-thing -: colchao colchoes
maximum adjective -: maximo
maybe adverb -: talvez
mdf material -: mdf
me slang-filler -: mim
meal food -: refeicao refeicoes
measure operate !: meca
measure operate 1: medi
measure operate 2: mediu
measure operate 3: mede
measure operate r: medir
measure quality-noun -: medida medidas
measurement abstract -: medicao medicoes
meat food -: carne
mechanic people -: mecanic mecanico
mechanics place-shop -: mecanica
medal good -: medalha medalhinha
media channel -: midia
mediation abstract -: mediacao
mediator people -: mediador
medical-record paper -: prontuario
medicinal adjective -: medicinal
medicine health -: medicamento remedio
medium adjective -: medio
meeting event -: encontro
megabyte quantity -: mb mega
member people -: membros
memory part-noun -: eeprom memoria ram
memory-card device -: microsd sd
mention speak r: citar
menu software -: menu menus
mercy slang-filler -: misericordia
mermaid good -: sereia
mesh material -: malha
message channel -: inbox mens mensagem mensagen mensagens msg msgs recado recados sms
metal material -: metal
metallic adjective -: metalica metalizado
metalwork-shop place-shop -: serralheria
metalworks organisation -: metalurgica
meter device -: medidor
metric abstract -: metrica
mezzanine place-home -: sobreloja
microchip part-noun -: microchip
microphone device -: microfone
microscope device -: micro
microwave device -: microondas
middleman people -: intermediario
midi quality-noun -: midi
mile quantity -: milha
milk food -: leite
milk-pot home-thing -: leiteira
milking animal -: ordenha
milking-machine device -: ordenhadeira
milky adjective -: leitoso
mill tool -: moinho
millimetre quantity -: milimetros
mind abstract -: mente
miniature good -: miniatura
minimum adjective -: minima minimo
mint plant -: menta
minute time -: min minutinho minutinhos minuto minutos
miracle abstract -: milagre
mirror home-thing -: espelho retrovisor
missing adjective -: faltante
mistake mental -: engano equivoco vacilo
mistake mental 1: errei
mistake mental r: errar
mixer device -: batedeira
mixture abstract -: mistura mix
mobile adjective -: mobile
model quality-noun -: modelo modelos
modem device -: modem
modest adjective -: modico
modified adjective -: modificada
module part-noun -: modulo modulos
moisturizer good -: hidratante
mold material -: molde
moment time -: momento
monday time -: seg segunda
money payment -: reais
money-belt good -: doleira
monitor confirm r: monitorar
monitor device -: monitor
monogram quality-noun -: monograma
month time -: abril agosto dezembro fevereiro janeiro julho junho maio mes meses novembro outubro setembro
monthly adjective -: mensal
moon nature -: lua
more quantifier -: mais
morning time -: manh manha manhazinha
mortar material -: argamassa
mosquito animal -: mosquito
mosquito-net home-thing -: mosquiteira
moss plant -: musgo
most quantifier -: maioria
mother kin -: mae maes
mother-in-law kin -: sogra
motor part-noun -: motor motores
motorcycle vehicle -: moto
motorized adjective -: motorizada
mould tool -: moldes
mount part-noun -: coxim
mouse device -: mouse rato
moustache body -: bigode
mouth body -: boca bocas
move abstract -: mudanca mudancas
move operate !: mexa
move operate 1: mexo
move operate 3: mexe
move operate r: mexer
move-away other-verb 3: afasta
movement abstract -: movimentacao movimento
much quantifier -: bastante muita muito
mug home-thing -: caneca canecas
multifilament quality-noun -: multifilamento
multimeter tool -: multimetro
multiply confirm !: multiplica
multipurpose adjective -: multiuso
municipal adjective -: municipal
muscle body -: muque
music music-media -: musiquinhas rock
musical adjective -: musical
must modal 1: devemos devo
must modal 3: deve devem devera deveria devia
mustard food -: mostarda
mute adjective -: mudo
mute operate !: mute
my adjective -: meu meus minha minhas
nail good -: prego pregos
nail-polish good -: esmalte esmaltes
naked adjective -: nua
name datum -: name nombre nome nomes nomezinho nominho razaosocial
namesake slang-filler -: xara
nano adjective -: nano
narrow adjective -: estreita
national adjective -: nacional
natural adjective -: natural
navy adjective -: marinho
near adverb -: pertinho perto
necessary adjective -: necessaria necessario
neck body -: pescoco
need abstract -: necessidade
need want 1: necessitamos necessitaria necessito precisamos precisarei precisaremos precisarmos precisei preciso presisamos presiso requeremos
need want 2: precisas precisasse
need want 3: falta faltam faltar faltaria faltou necessita necessitam precisa precisam precisar precisarem precisaria precisava precise precisou requer
need want g: faltando precisando
need want p: needed
need want r: necessitar requerer
needle tool -: agulha
negative adjective -: negativo
negotiate trade !: negocie trate
negotiate trade 1: negociamos tratamos
negotiate trade r: negociar
negotiation abstract -: tratativa
neighbour people -: vizinha vizinho vizinhos
neighbourhood geography -: bairro bairros loteamento povoado vila
neither negation -: tampouco
nephew kin -: sobrinho
nest animal -: ninhos
neutered adjective -: castrados
neutral adjective -: neutro
never negation -: jamais nunca
new adjective -: nova novas novo novos zerado
news abstract -: novidades
newsletter channel -: newsletter
newspaper good -: jornal
next adjective -: proxima proximas proximo seguinte
nfc quality-noun -: nfc
nickel-plated adjective -: niquelado
nickname datum -: apelido
niece kin -: sobrinha
night time -: noite
ninth adjective -: nono
no-more negation -: naum
noble adjective -: nobre
nobody negation -: ninguem
noise quality-noun -: barulhinho barulho
noisy adjective -: barulhenta
nominal adjective -: nominal
non-slip adjective -: antiderrapante
non-stick adjective -: antiaderente
none negation -: nenhum nenhuma
nonexistent adjective -: inexistente
nonsense abstract -: besteira bobagem
nor negation -: nem
normal adjective -: normal
normally adverb -: normalmente
north geography -: norte
northeast geography -: nordeste
nostalgia abstract -: nostalgia
not negation -: nao
note paper -: bilhete bilhetinho observacao
note record !: anota anote anotem completa complete fill preencha preencham preenche registra registre
note record 1: anotamos anotei anoto preenchemos registramos
note record 2: completou registrou
note record 3: anotou preencheu
note record g: anotando completando preenchendo
note record p: anotado preenchido preenchidos
note record r: anotar completar preencher
notebook good -: caderneta caderno
noted adjective -: anotada
notepad good -: bloquinho
nothing negation -: nada nadinha
notice abstract -: avisos edital
notice confirm !: repare
notice confirm 1: reparei
notification channel -: notificacao
now adverb -: agora agorinha agr
nozzle part-noun -: bico biquinho bocal
nubank organisation -: nu
number datum -: nr nro num numerador numeral numerinho numerinhos numero numeros numerozinho numerozinhos
numbered adjective -: numeradas numerados
numbering datum -: numeracao
numeral number-word -: catorze cem cento cinco cinquenta dez dezenove dezesseis dezessete dezoito dois doze duas duzentas duzentos meia mil nove noventa oitenta oito oitocentos onze quarenta quatorze quatro quinhentos quinze seis sessenta sete setenta tres treze trezentos trinta vinte zero zeros zerozero
nursery place-shop -: viveiro
nut part-noun -: castanha castanhas porca porcas
nylon material -: nylon
oak material -: carvalho
obey other-verb 3: obedecem
object good -: objeto
occupy other-verb 3: ocupa
of-course courtesy -: claro
of-this adverb -: disso
off adjective -: apagada desligado off
offer order-noun -: oferta ofertas promo promocao promocoes
offer trade 1: oferecemos
offer trade 2: ofereceu
offer trade 3: oferece
office place-shop -: escritorio office
official adjective -: oficial
oil material -: oleo petroleo
ointment health -: pomada
ok slang-filler -: beleza blz joinha legal ok trankilo tranks
old adjective -: antiga antigas antigo antigos velha velho
olive-oil food -: azeite
on adjective -: aceso ligada ligado
one number-word -: one
onion food -: cebola
online adjective -: online
only adverb -: apenas so somente unica unicas unico
oops slang-filler -: ops
opal good -: opala
open adjective -: aberta aberto abertos
open operate !: abra abram abre
open operate 1: abri abrimos abro
open operate 3: abriu
open operate g: abrindo
open operate r: abrir
opener tool -: abridor
operation abstract -: operacao
opinion abstract -: opiniao
optical adjective -: optico
optics place-shop -: optica otica
option abstract -: opcao opcoes
optional adjective -: opcional
orange quality-noun -: laranja laranjinha
orchard plant -: pomar
orchid plant -: orquidea orquideas
order order-noun -: ordem order pedidinho pedido pedidos
order trade 1: encomendei
order trade r: encomendar
organize other-verb 3: organiza
origin abstract -: origem
original adjective -: oem original
ornament home-thing -: enfeite
orthopaedic adjective -: ortope ortopedica
other adjective -: outra outras outro outros
other-platform organisation -: aliexpress amazon casasbahia discogs enjoei ifood magalu olx rappi shein shopee
otherwise connective -: senao
our adjective -: nossa nossas nosso
out-of-stock adjective -: esgotado
outdated adjective -: desatualizado
outlet place-shop -: outlet
outside adjective -: fora
outsourced adjective -: terceirizado
oval adjective -: oval
oven device -: forno
overlap other-verb r: sobrepor
overlock-machine device -: overloque
own adjective -: propria proprio
owner people -: dono proprietaria proprietario titular tutor
ownership abstract -: titularidade
ox animal -: boi
oxe slang-filler -: oxe
oximeter device -: oximetro
pacifier child -: chupeta
pack logistics -: cartela
pack logistics 1: embalo
pack logistics 3: embala embalou
pack logistics p: embalada embaladas
pack logistics r: embalar
package logistics-noun -: embalagem encomenda encomendas pacote pacotes pacotinho pct volume volumes
packed adjective -: embaladinho embalado
packing-list paper -: romaneio
paddle part-noun -: remo
padlock good -: cadeado
page channel -: paginas
pagode music-media -: pagode
pagseguro payment -: pags pagseguro
paid adjective -: pagas pagos quitado
pain health -: dor
paint material -: tinta tintas
paint operate 3: pinta pintou
paint operate p: pintado
paint operate r: pintar
paintbrush tool -: pincel
painted adjective -: pintada
painter people -: pintor
painting home-thing -: pintura
pair operate 3: pareia
pair quantity -: par pares
paired adjective -: pareado
pallet logistics-noun -: paletes
palletize logistics p: paletizada
palm body -: palma
pan home-thing -: frigideira tacho
panel part-noun -: paineis painel
panties clothing -: calcinha
paper material -: papel papelzinho resma
parallel adjective -: paralelo
park geography -: parque
park other-verb !: estaciona
part part-noun -: motopecas partes peca pecas pecinha pecinhas
partial adjective -: parcial
participate other-verb !: participe
participate other-verb 3: participa
participate other-verb r: participar
partition home-thing -: divisoria
partner people -: parceiro socia socio socios
partnership abstract -: parceria parcerias
party event -: festa festas festinha
pass good -: passes
passage place-home -: passagem
passport datum -: passaporte passaportes passport
password datum -: senha senhas
past adjective -: passada
paste record !: cole
paste record 1: colei
paste record r: colar
pastel quality-noun -: pastel
patch clothing -: remendo
patience abstract -: paciencia
patient people -: paciente
paulista adjective -: paulista
pause time -: pausa
pavement place-home -: calcada
paw animal -: patinha
pay money !: paga pague
pay money 1: pagamos pago paguei
pay money 3: pagaram pagaria pagou quitou
pay money g: pagando
pay money r: pagar
pay-in-instalments money 1: parcelo
pay-in-instalments money r: parcelar
payment payment -: pagamento pagamentos
payment-platform payment -: mercadopago mercpago
payslip paper -: contracheque holerite
peace abstract -: paz
peak abstract -: pico
pedal other-verb r: pedalar
pedal part-noun -: pedal
peel fitting 3: descasca
pen good -: caneta canetas
pencil good -: lapis
pendant clothing -: pingente
pending adjective -: pendente
pending-issue abstract -: pendencia
people people -: gente
pepper food -: pimenta
percale material -: percal
percent quantity -: porcento
perfect adjective -: perfeita perfeito redondinho
perfectly adverb -: perfeitamente
perforated adjective -: picotado
perfume good -: perfume perfumes
perfumery place-shop -: perfumaria
period time -: periodo
permanent adjective -: permanente
permission abstract -: permissao
person people -: pessoa pessoas
person-in-charge people -: responsavel
personal adjective -: pessoais pessoal
personname name -: ademir adilson adriano agata alves ana andrade anselmo antonio arlete assis augusta barao barros beatriz bel benedito bento bete beto bia breno bruna caio calixto camilas carla carlao carlos carol catarina caua celia celso chagas cid cida claudia cleide cleiton cleo cris dalia davi denise didi dinho doerffel dora duda edinho edvaldo ester evandro fabiana felipe fernanda ferreira francisco garcia geraldo gerson gil gilson helio helo hugo iracema iris ivo ivone jair jairo jessica jo joana joao jonas jorge jose josemar joses jp ju juarez junior juvenal katia keka larissa lauro leandro lena leo lia liz lu lucas lucia lulu lurdes manu marcela marcelo marcia maria mariaclara marias marina marlene marli marlu marta max mila nana nando neide nelio nildo nilo nilson nilton nilza nina nivaldo nunes osmar osvaldo ottokar patricia paula paulo pavan rafa raimundo raul rayssa reco renato rex rita rogerio rosana rose rosi rui rute sandra schmidt sergio silva silveira simone sirlene sisant sobral sophia souza sueli tania tati tavares tereza thiago thor tiago tiao tonho torres tuca val valdir vania vera wagner washington wesley xavier ze zeca zica zilda zuleica zuleide zulmira
pesticide good -: defensivo
pet animal -: bichinho pet pets
pet-food animal -: racao
petrol vehicle -: gasolina
phantom-power part-noun -: phantom
pharmacist people -: farmaceutico
pharmacy place-shop -: farmacia
phase quality-noun -: fase
phone channel -: fone foninho phone tel telef telefone telefones telefonezinho telefonico telefoninho tell
phone-case part-noun -: capinha
phone-company organisation -: operadora operadoras telefonica tim
photo paper -: fotinha fotinho fotinhos foto fotografia fotografias fotos imagem imagens
photo record !: fotografa
photo record 1: fotografei
photograph record !: fotografe
photograph record r: fotografar
photographed adjective -: fotografada
photographic adjective -: fotografico
phrase datum -: frase frases
physical adjective -: ef fisica fisico
piano music-media -: piano
pick music-media -: palheta
picker people -: retirante
pickup logistics !: busca busque colete retira retire
pickup logistics 1: coletamos retiramos retiro
pickup logistics 3: retiram retirou
pickup logistics g: retirando
pickup logistics p: coletado retirado
pickup logistics r: buscar coletar retirar
pickup logistics-noun -: coleta recolhimento retirada
pickup-sensor part-noun -: captador
pickup-truck vehicle -: caminhonete
picture home-thing -: quadro
pie food -: torta
piece quantity -: pedacinhos pedaco pedacos
pierce operate p: furado
pierced adjective -: furada
pill health -: comprimidos
pillow home-thing -: travesseiro travesseiros
pillowcase home-thing -: fronha fronhas
pilot people -: piloto
pin part-noun -: alfinete pino pinos
pine material -: pinus
pink quality-noun -: pink rosa
pipe good -: cano canos tubos
piped adjective -: encanado
pit nature -: cova
pity slang-filler -: pena
pix payment -: pix
place abstract -: local lugar lugares lugarzinho
placename geography -: acacias aguaboa amazonas ananindeua anapolis aparecida aracaju atibaia aurora ba bahia baixada bauru belem belgrano betim bh blumenau bras brasil brasilia caetes caico cajamar caldas camelias campinas carajas caruaru cascavel ceara cerrado chapeco cianorte colombo colonia contagem continente coronel cuiaba curitiba df extrema fernao florianopolis floripa fortaleza franca garopaba goiania goias gruta guarulhos horizonte hortolandia indaiatuba ipiranga itapeva jaguara jaguaruana joinville limeira londrina maceio manaus mandacaru marianas maringa mercosul mg minas mineira montana nacoes navegantes osasco palmeiro parana parnamirim pernambuco petrolina pinhais pirenopolis porto potengi pr prado pt raposo recife rio rj roma salvador santa santana santos sapopemba sc serrana sinop sorocaba sp taubate teresina tiradentes tupi uberlandia valinhos vesa vinhedo vitoria
plain adjective -: liso
plan abstract -: plano
plan other-verb r: planejar
plane vehicle -: aviao plaina
planner paper -: planner
plant operate !: plante
plant plant -: planta plantas plantinha plantinhas
plaster material -: curativo gesso
plastic material -: plastico pvc
plate home-thing -: placa placas plaqueta plaquinha prato pratos
plated adjective -: banhado folheada
platform organisation -: marketplace meli mercado mercadolivre ml plataforma
platinum material -: platina
play other-verb 3: brinca tocaria
play other-verb r: jogar
player people -: jogador jogadores
playlist music-media -: playlist
please courtesy -: favor gentileza pf pfv pfvr please porfa
pleasure courtesy -: prazer
pliers tool -: alicate
plug part-noun -: plugue
plumb tool -: prumo
plumber people -: encanador
plush child -: pelucia
pocket part-noun -: bolso bolsos
pocketknife tool -: canivete
podcast music-media -: podcast
poet people -: poeta
point datum -: pontos
point operate !: aponta aponte
pointed adjective -: apontada
poke operate r: cutucar
polarity quality-noun -: polaridade
policy abstract -: politica
poll abstract -: enquete
pollen nature -: polen
polo clothing -: polo polos
polyethylene material -: polietileno
porridge food -: mingau
portable adjective -: portatil
portuguese abstract -: portugues portuguesa
pose other-verb 3: posa
position adverb -: cargo posicao posicoes
positive adjective -: positivo
possible adjective -: possivel
post channel -: post
post logistics 1: postei
post logistics 3: postasse
post logistics g: postando
postal adjective -: postal
postcode datum -: cep cepinho ceps
postscript slang-filler -: ps
pot home-thing -: panela panelas panelinha pote potes tupperware
potato food -: batata batatinha
pouf home-thing -: puff
power quality-noun -: potencia power
power-of-attorney paper -: procuracao
power-supply part-noun -: fonte
poxa slang-filler -: poxa
practical adjective -: pratica pratico
pre adjective -: pre
precautionary adjective -: cautelar
prefer mental 1: prefiro
prefer mental 3: prefere preferir
preference abstract -: preferencia
premium adjective -: premium
prepare other-verb 1: separamos separo
prepare other-verb g: separando
prescription paper -: receita receitas
presence abstract -: presenca
presentation abstract -: apresentacao
preservative food -: conservante
preserved adjective -: conservada
preset software -: preset
press tool -: imprensa prensa
pressing music-media -: prensagem
pressure quality-noun -: kpa pressao
pressure-gauge device -: manometro
presumed adjective -: presumido
pretend other-verb g: fingindo
prevent other-verb 3: impede
previous adjective -: anterior previo
price payment -: custo preco precos preso valor valores
priest people -: padre
prime adjective -: prime
primer good -: primer
print music-media -: estampa
print operate !: imprima imprime
print operate 1: imprimi
print operate p: impressos
print operate r: imprimir reimprimir
print-pattern quality-noun -: estampas
print-shop place-shop -: grafica
printed adjective -: estampada estampado impressa impresso
printer device -: impressora
printing abstract -: estamparia
private adjective -: particular privado
private-message channel -: direct dm pv
problem abstract -: problema problemas probleminha
procedure abstract -: procedimento
process record 3: processa
processor part-noun -: processador
produce other-verb 1: produzo
produce other-verb 3: produz
producer people -: produtor
product order-noun -: mercadoria produto produtos
production abstract -: producao
professional adjective -: profissional
professional-registration datum -: crmv oab
profile channel -: bio bios perfil perfis
profit payment -: lucro
program operate r: programar
program software -: programa
programmable adjective -: programavel
programmed adjective -: programada
progress abstract -: andamento
progressive adjective -: progressivo
project abstract -: projeto projetos
project other-verb 3: projeta
promise mental 1: prometemos prometo
promise mental 3: promete prometeram
promissory-note paper -: promissoria
promotional adjective -: promocional
proof abstract -: prova
property place-home -: imovel propriedade
proportion quantity -: proporcao
proposal abstract -: proposta
protect other-verb p: protegida
protect other-verb r: proteger
protected adjective -: protegido
protection abstract -: protecao
protector good -: protetor
protein food -: proteina whey
prove confirm r: provar
provider people -: prestador provedor
province geography -: estado estados stado uf
proximity abstract -: proximidade
pruning plant -: poda
public adjective -: publico
public-phone channel -: orelhao
publish record 1: divulgamos divulgo
publish record 3: divulga
publish record r: publicar
publisher people -: editora
pull operate !: puxa puxe
pull operate 1: puxei puxo
pull operate p: puxada puxado puxados
pull operate r: puxar
pulley part-noun -: roldana roldanas
pulp food -: polpa
pulsator part-noun -: pulsador
pump tool -: bomba bombinha motobomba
punctual adjective -: pontual
punish other-verb 3: pune
puppy animal -: filhote filhotes
purchase order-noun -: compra compras
purchase-commitment paper -: empenho
purchased adjective -: adquirido
pure adjective -: pura puro
purple quality-noun -: roxinho
purpose abstract -: fins
put operate !: bota bote coloca coloque coloquem joga poe ponha
put operate 1: botei colocamos coloco coloquei ponho
put operate 2: botou colocaria
put operate 3: colocou
put operate g: colocando
put operate r: botar colocar
pyjamas clothing -: pijama
pyramid good -: piramide
pyrography music-media -: pirografado
quality quality-noun -: qualidade
quantity quantity -: qtd quantidade
question order-noun -: duvida duvidas duvidinha pergunta perguntas questao questoes
question-mark abstract -: interrogacao
queue abstract -: fila
quota quantity -: cota
quote paper -: cotacao orcamento orcamentos
quote trade !: orca
quote trade 3: cotam
quote trade r: cotar orcar
rabbit animal -: coelho
race event -: corrida
rack logistics-noun -: cremalheira
racket sport -: raquete
radiator part-noun -: radiador radiadores
radio device -: radio
radio-band quality-noun -: fm vhf
raffle event -: sorteio
rafter material -: caibro
rail part-noun -: trilho
railway adjective -: ferroviarios
rain nature -: chuva
rain other-verb 3: choveu
random adjective -: aleatoria
ranking abstract -: rank
rare adjective -: rara raras raro raros
rash health -: assadura
rate mental !: avalia
rate mental r: avaliar
rating order-noun -: avaliacao
rattle child -: caxixi
raw adjective -: cru
reach abstract -: alcance
reach fitting 1: alcanco
reach fitting 3: alcanca
reaction abstract -: reacao
reactivate operate !: reativa
read confirm !: le leia
read confirm 1: leio lemos
read confirm 3: leu
read confirm p: lido
read confirm r: ler
reader device -: leitor leitoras
reading abstract -: leitura leituras
ready adjective -: pronta pronto prontos
reagent good -: reagente
real adjective -: real
rear adjective -: traseira traseiro
reason abstract -: causa motivo motivos razao
recall abstract -: recall
receipt paper -: comprovante comprovantes comprovantezinho recebimento recibo recibos
received adjective -: recebida recebidas
receiver device -: receptor
reception place-home -: portarias
reception-desk place-home -: portaria recepcao
recharge operate !: recarrega
recharge operate -: recarga
rechargeable adjective -: recarregaveis recarregavel
recipient people -: destinataria destinatario favorecido recebedor
recognition abstract -: reconhecimento
recognize confirm 3: reconheceram
recognize confirm r: reconhecer
recommend speak 1: recomendamos recomendo
recommend speak p: indicada recomendado
reconcile money r: conciliar
record record !: grava grave
record record 1: gravamos gravei gravo
record record p: gravados
record record r: gravar
record-disc music-media -: lps
record-player device -: vitrola
recorded adjective -: gravado
recorder device -: dvr
recording music-media -: gravacao
recover transfer 1: recuperei
recover transfer r: recuperar
recovery abstract -: recuperacao
rectified adjective -: retificado
rectify operate r: retificar
recurring adjective -: recorrente
red quality-noun -: red tinto vermelha vermelho
red-haired adjective -: ruivo
redeem other-verb !: resgata
redeem other-verb r: resgatar
redemption abstract -: resgate
redial operate !: redial
redo other-verb !: refaca
redo other-verb r: refazer
reducer part-noun -: redutora
reel tool -: molinete
reference datum -: ref
refill good -: refil
refrigerated adjective -: refrigerada
refund money !: estorne reembolse
refund money 1: estornamos reembolsamos reembolsaremos
refund money 3: estorna estornou reembolsa
refund money p: estornado reembolsado restituido
refund money r: estornar reembolsar ressarcir
refund payment -: estorno reembolso ressarcimento
refurbished adjective -: recondicionada recondicionado
refuse mental !: recuse
refuse mental 3: nega
refuse mental r: negar
regards courtesy -: atenciosamente att cordialmente tmj
regime abstract -: regime
region geography -: regiao
register record !: cadastra cadastre cadastrem inscreva inscreve
register record 1: cadastramos inscrevo
register record 3: cadastrou
register record g: cadastrando
register record p: cadastrado inscrito registrada registrado
register record r: cadastrar emplacar inscrever registrar
registered adjective -: cadastrada cadastrados emplacado
registration datum -: cadastral cadastro cadastros inscricao matricula registro
regret abstract -: arrependimento
regret mental 1: sinto
regret mental g: arrependendo
regulation abstract -: normativa
regulator part-noun -: regulador
reinforced adjective -: reforcada reforcadas reforcado
reissue record p: reemitida
reject trade 3: recusou
reject trade p: recusada recusado
relation abstract -: relacao
relative kin -: parente
relax mental !: relaxa
relay part-noun -: rele reles
release event -: liberacao
release other-verb !: libera libere solta
release other-verb 1: liberamos libero
release other-verb 3: soltou
release other-verb r: liberar soltar
released adjective -: liberada liberado
relief quality-noun -: relevo
relieve other-verb 3: alivia
relocated adjective -: realocado
remain state 3: restam sobra sobrou
remaining adjective -: restantes
remanufactured adjective -: remanufaturada
remember mental !: lembre
remember mental 3: lembra
remember mental g: lembrando
remember mental r: lembrar
reminder abstract -: lembrete
remote adjective -: remoto
remote-control device -: controle controles
removable adjective -: removiveis removivel
removed adjective -: removida
remover good -: removedor
renew other-verb r: renovar
rent order-noun -: aluguel
rental adjective -: locacao
rental-company organisation -: locadora
repacked adjective -: reembalado
repair abstract -: conserto reparo reparos
repeat speak !: repete repita
repeat speak r: repetir
repeated adjective -: repetida repetido
repellent good -: repelente
replace trade 1: repomos reponho
replace trade 3: substitui
replace trade r: repor
replaced adjective -: substituida
replacement abstract -: reposicao substituicao
replica adjective -: replica
report paper -: laudo
report speak !: denuncie
reported adjective -: denunciada relatado
representative people -: representante
reprint record 1: reimprimo
reputation abstract -: reputacao
request order-noun -: solicitacao solicitacoes
request want !: solicite
request want 1: exigimos peco pedi pedimos pedirei pediremos solicitamos solicitaremos solicitei solicito
request want 3: exigem pede pedem pediram pedirao pedirem pediria pediu solicita solicitara solicitaram solicitarao solicitou
request want g: pedindo solicitando
request want p: exigido solicitado
request want r: exigir pedir solicitar
requinto music-media -: requinta
require want 3: exige
required adjective -: exigida
requirement abstract -: exigencia exigencias
resale abstract -: revenda
reschedule reach 3: reagendam
reschedule reach r: reagendar
reseller people -: revendedor revendedora revendedoras revendedores
resend transfer 1: reenviamos reenviei reenvio
resend transfer r: reenviar
reserve trade !: reserva
reserve trade 1: reservo
reserve trade r: reservar
reset operate !: reset
reset operate p: resetado
reset operate r: resetar
resident people -: morador moradores
residential place-home -: residencial
residue material -: residuo
resin material -: resina
resistant adjective -: resistente
resistor part-noun -: resistencia
resolution quality-noun -: resolucao
respect abstract -: respeito
respect mental r: respeitar
rest quantifier -: descanso repouso resto
restaurant place-shop -: restaurante
restoration abstract -: restauracao
restricted adjective -: restrita
restriction abstract -: restricao
resume paper -: cv
retro adjective -: retro
return order-noun -: devolucao
return trade !: devolva devolvam devolve volte
return trade 1: devolvemos devolvermos devolvi devolvo voltei
return trade 3: devolveram devolveu volta voltou
return trade g: devolvendo
return trade p: devolvida devolvido
return trade r: devolver voltar
reversal payment -: reversao
reverse abstract -: reversa
review order-noun -: avaliacoes revisoes
rfid quality-noun -: rfid
rice food -: arroz
rich adjective -: rica
right adjective -: certa certinha certinhas certinho certo correta correto direita direitinho direito ne
rigid adjective -: rigido
rim part-noun -: aro aros
ring good -: alianca aneis anel ring
risk abstract -: risco
risk other-verb r: arriscar
rival people -: rival
road place-home -: estrada rodoviario
roast food -: torra
roasted adjective -: torrado
robot device -: robo robozinho
rock nature -: rocha
rod part-noun -: hastes vara varao vareta varetas
rodeo event -: vaquejada
roll operate 3: enrola enrolarem
roll operate g: embolando
roll quantity -: rolo rolos
rolled adjective -: enrolado
roman adjective -: romana
roof place-home -: telhado
roof-tile material -: telha telhas
room place-home -: ambiente ambientes comodo quartos sala
root plant -: raiz
rooted adjective -: enraizada
rope good -: corda cordas
rosary good -: terco
rosewood material -: jacaranda
rotating adjective -: giratorio
rotation quantity -: rotacao
rotor part-noun -: induzido
roughcast quality-noun -: chapiscado
round adjective -: redonda redondo
route geography -: rota
router device -: roteador
row other-verb 3: remou
rubber material -: borracha
rubbish home-thing -: lixo
rug home-thing -: tapete tapetes tapetinho
rule abstract -: regra regras
ruler tool -: regua
run other-verb !: corre
run other-verb g: rodando
run other-verb r: correr rodar
run-out other-verb 3: esgotou
rural adjective -: rural
rust fitting 3: oxida oxidam
sachet good -: sache
saddle part-noun -: sela
saddlery place-shop -: selaria
safe adjective -: cofre segura
sale order-noun -: sale venda vendas
salon place-shop -: salao
same adjective -: igual mesma mesmo mesmos
sample good -: amostra
sand material -: areia
sand operate r: lixar
sandal clothing -: sandalia
sander tool -: lixadeira
sandpaper tool -: lixa
sandwich-maker device -: sanduicheira
sanitary adjective -: sanitaria
santa people -: noel
satisfaction abstract -: satisfacao
saturday time -: sabado sabados
sauce-boat home-thing -: molheira
save record !: salva
save record 1: salvamos salvo
save record 2: salvou
save record p: salvos
save record r: salvar
save-money money 3: economiza
save-money money r: economizar
saving payment -: economia
savings-account datum -: poupanca
saw operate g: serrando
saw operate r: serrar
saw tool -: serra serrote
sawmill place-shop -: serraria
scale device -: balanca escala
scam abstract -: golpe golpes
scammer people -: golpista
scan record !: digitalize escaneia escaneie
scan record 1: escaneei
scan record p: digitalizado
scan record r: bipar escanear
scanned adjective -: bipado
scanner device -: scanner
scare mental 3: espanta
scarf clothing -: cachecol
scene abstract -: cena
scenic adjective -: cenografico
schedule reach !: agenda agende marque marquem
schedule reach 1: agendamos agendarmos marcamos
schedule reach 2: agendou
schedule reach 3: marcaria
schedule reach p: agendada agendado marcado programados
schedule reach r: agendar marcar
scheduled adjective -: marcada
school organisation -: escola escolar escolares escolinha
scissors tool -: tesoura
scolding abstract -: bronca
scooter vehicle -: patinete
scrape operate !: raspa
scrape operate r: raspar
scrapyard place-shop -: desmanche
scratch fitting 3: risca
scratch quality-noun -: riscos risquinho
scratched adjective -: riscada
scratcher good -: arranhador
screen device -: tela telas
screen-film good -: pelicula
screenshot paper -: captura print printe prints printzinho
screw operate r: enroscar
screw tool -: parafuso parafusos
screwdriver tool -: parafusadeira
script software -: scripts
sds quality-noun -: sds
sea nature -: mar
seal operate r: lacrar
seal part-noun -: lacre retentor selinho selo
sealed adjective -: lacrada lacrado
seamstress people -: costureira costureiras
seasoning food -: tempero
seat part-noun -: assento
second time -: segundo segundos
second-hand adjective -: seminovo
secondary adjective -: secundaria
secretary people -: secretaria
security abstract -: seguranca
security-code datum -: cvv
see confirm !: ve
see confirm 1: vemos vi vimos
see confirm 2: visse
see confirm 3: verem viu
see confirm r: enxergar ver
seed plant -: semente sementes
seedling plant -: mudas
seem state 3: parece
seem state r: parecer
selector part-noun -: seletor seletora
self-employed adjective -: autonoma autonomo autonomos
self-watering adjective -: autoirrigavel
selfie music-media -: selfie selfies
sell trade 1: vendemos vendi vendo
sell trade 3: vende vendeu
sell trade p: vendida
sell trade r: vender
seller people -: lojista lojistas vendedor vendedora vendedores
semi adjective -: semi
send transfer !: ceda compartilha compartilhe compartilhem disponibilize encaminha encaminhe encaminhem envia envie enviem envies forneca fornecam manda mande mandem mandes pass passa passe passem reenvia reenvie remeta repassa repasse transmita
send transfer !me: enviame envieme envienos fornecanos mandame mandanos mandeme mandenos passame passeme
send transfer 1: compartilhamos compartilho disponibilizamos encaminhamos encaminharemos encaminhei encaminho enviamos enviarei enviaremos enviarmos enviei envio fornecemos forneco mandamos mandarei mandaremos mandarmos mandei mando passamo passamos passarei passaremos passei passo remetemos remeto repassamos repasso
send transfer 2: compartilharia encaminharia envias enviasse forneceria mandares mandaria mandas mandasse mandaste passas passasse reenviou
send transfer 3: compartilhou disponibiliza disponibilizou encaminhou enviam enviara enviaram enviarao enviarem enviaria enviou fornece forneceu mandam mandara mandaram mandarao mandarem mandava mandou passaram passarao passarem passaria passou
send transfer g: compartilhando encaminhando enviando fornecendo mandando passando
send transfer p: encaminhado enviada enviadas enviado enviados fornecido fornecidos mandado passado
send transfer r: compartilhar disponibilizar encaminhar enviar fornecer mandar passar remeter repassar
send transfer rit: envialo mandalo
sender people -: remetente
sensitive adjective -: sensitivas
sensor device -: cebolao sensor sensores
separate adjective -: separada separadinhos separado
separate other-verb !: separa
separate other-verb 1: separei
separate other-verb r: separar
separately adverb -: separadamente
separation logistics-noun -: separacao
septic-tank home-thing -: fossa
sequence abstract -: sequencia
serial datum -: imei serie
series music-media -: series
serum health -: serum soro
server software -: servidor
service abstract -: servico
setting software -: config configuracoes
settle reach !: acerta
settle reach r: acertar
several quantifier -: varias
sew operate g: costurando
sew operate p: costurada costurado
sewing abstract -: costura
sewing-fabric material -: suplex
sewn adjective -: costuradas
shade nature -: sombra tons
shake operate !: agite
shake operate 3: treme
shallow adjective -: rasos
shame abstract -: vergonha
shampoo good -: shampoo xampu
shared adjective -: compartilhada
sharp adjective -: afiado agudo nitido
shaver device -: barbeador
sheep animal -: ovelha ovelhas
sheet material -: fls folha folhas lencois lencol
shelf home-thing -: estante prateleira prateleiras
shell material -: casca
shielded adjective -: blindadas
shift time -: plantao turno
shine quality-noun -: brilho
shiny adjective -: brilhante
ship logistics !: despache
ship logistics 1: despachamos despachei despacho postamos postaremos
ship logistics 3: despacha despachou posta postou
ship logistics p: despachado postado
ship logistics r: despachar postar repostar
ship logistics-noun -: postagem
shipping logistics-noun -: carreto envios expedicao remessa transporte
shipping-cost payment -: frete fretes
shirt clothing -: camisa
shock quality-noun -: choque
shock-absorber part-noun -: amortecedor amortecedores
shoe clothing -: calcado sapat sapato sapatos
shop place-shop -: atelieflordelis autopecasnorte barroecinza bikedosul bonecasdapalmira bordadosdanena brechodalu brinksul casaluz casatex cofresbrio commerce costurafacil docelandia ecommerce eletrotec fabricaesporte ferramax fornosbraga loja lojadobeto lojadotrator lojadoze lojaintegrada lojao lojas lojinha lumear lunacolchoes minhaloja moinhosforte petsdaserra printmaxbr sebodaestacao showroom softcerrado solarvix store tecrural tonikeys tornopato tutifesta
short adjective -: curtas curtinho curtinhos curto
shorten record r: abreviar
shortened adjective -: encurtado
shorts clothing -: bermuda short
shot abstract -: disparos
shoulder body -: ombro
show confirm !: apresenta apresente apresentem exiba mostra mostre mostrem
show confirm 1: amostro mostramos mostro
show confirm 3: apresentou mostrou
show confirm g: mostrando
show confirm r: apresentar exibir mostrar
show event -: espetaculo
showcase home-thing -: mostruario vitrine
shower home-thing -: chuveiro ducha
shown adjective -: mostrada mostrado
shuttlecock sport -: petecas
side quality-noun -: lado lados lateral
sieve home-thing -: peneira
sight part-noun -: mira
sign record !: assina
sign record 2: assinou
sign record r: assinar
signal abstract -: sinal
signature datum -: assinatura assinaturas rubrica
signed adjective -: assinado
silent adjective -: silencioso
silica material -: silica
silicone material -: silicone
silk-screen quality-noun -: silk
sill place-home -: parapeito
silly adjective -: besta
silver quality-noun -: prata prateada prateado
similar adjective -: parecida parecido similar
simple adjective -: simples
simulate confirm !: simule
simulate confirm 1: simulo
simulate confirm 3: simula
simulate confirm r: simular
simulated adjective -: simulado
simulation software -: simulacao
simulator software -: simulador
since connective -: desde
sincere adjective -: sincero
sincerely adverb -: sinceramente
sine-wave adjective -: senoidal
sing other-verb 3: canta
sing other-verb g: cantando
single adjective -: solteira solteiro
single-phase adjective -: monofasico
single-storey adjective -: terrea
sink home-thing -: pia
sir people -: senhor sr
sister kin -: irma mana
sit state r: sentar
sitting adjective -: sentada sentado
situation abstract -: situacao
size operate 3: dimensiona
size quality-noun -: gg porte pp tam tamanho tamanhos tamanhozinho
skate sport -: patins
skateboard sport -: skate
skin body -: pele skin
skip mental !: pula
skip mental r: pular
skirt clothing -: saia
sky nature -: ceu
slab material -: laje
sleep health -: soninho sono
sleep state 3: dorme
sleep state g: dormindo
sleeve clothing -: manga
slice food -: fatia
sliding adjective -: deslizante
slipper clothing -: chinelos
slot part-noun -: fenda vaga vagas
slow adjective -: lento
small adjective -: pequena pequenas pequeno
small-letter datum -: minusculo
smaller adjective -: menor menores
smart adjective -: inteligente smart
smartwatch device -: smartwatch
smell quality-noun -: aroma aromas cheirinho cheiro cheiros odor
smoked adjective -: fume
smooth adjective -: lisa
smudge fitting 3: borrou
sneaker clothing -: tenis
snore fitting 3: ronca
snub abstract -: desfeita
so adverb -: assim tao
so-much quantifier -: tanto
soap good -: sabao sabonete sabonetes
social-network channel -: bluesky facezinho feed instagran instinha kwai linkedin orkut pinterest rede redes reels skoob skype sociais social storie stories story threads tik tiktok twiter twitter youtube
sock clothing -: meias
socket part-noun -: soquete soquetes tomada
sofa home-thing -: sofa
soft adjective -: mole suave
software software -: autocad epic software spotify steam
soil nature -: terra
solar adjective -: solar
sold adjective -: vendido
solder tool -: solda
sole part-noun -: sola solado
solid adjective -: macica
solution abstract -: solucao
some quantifier -: algum alguma algumas alguns umas uns
somebody people -: alguem fulano
something quantifier -: algo
son kin -: fi filho
song music-media -: musicas musiquinha
soon adverb -: breve logo
sorry courtesy -: desculpa desculpas desculpe perdao perdoa perdoe
sound music-media -: som
souped-up adjective -: envenenada
sour adjective -: azeda
south geography -: sul
spa place-shop -: spa
space quantity -: espaco espacos
spam channel -: spam
spanish adjective -: espanhol
spatula tool -: espatula
speak speak 1: conversei falaremos falo
speak speak 2: falas falasse
speak speak 3: falarem
speak speak p: falado
speak speak r: conversar
speaker device -: caixinha falante
special adjective -: especial
speed quality-noun -: velocidade velocidades
speed-bump geography -: lombada
speed-up other-verb !: agiliza
speed-up other-verb r: agilizar
spell speak !: soletra soletre
spell speak g: soletrando
spell speak r: soletrar
spell-checker software -: corretor
spelling abstract -: ortografia
splice part-noun -: emenda
split other-verb 3: divide
split other-verb r: dividir
spool part-noun -: carretel
spoon home-thing -: colher
sport sport -: esporte
spotlight home-thing -: spot
spout part-noun -: bica
spray good -: spray
spreadsheet datum -: planilha
sprig plant -: raminho
spring part-noun -: mola molas
sprinkler tool -: aspersor
square adjective -: praca quadradinho quadrados
squat sport -: agachamento
stadium sport -: estadio
stain quality-noun -: mancha manchas manchinha
stainless-steel material -: inox
stairs place-home -: escadas
stamp good -: carimbo
stamp record 3: carimba
stamped adjective -: carimbado
stamping good -: stamping
stand place-shop -: banca
standard abstract -: abnt norma padrao
stapled adjective -: grampeado
star nature -: estrela
start operate r: partir
start part-noun -: partida
state adjective -: estadual
station place-shop -: estacao estacoes posto
stationery place-shop -: papelaria
statistics abstract -: estatistica
status abstract -: status
stay state 1: ficamos permanecemos
stay state 3: ficam ficaria ficou
steel material -: aco corten
steering-wheel part-noun -: volante
step abstract -: degraus etapas passos
sterilizer device -: esterilizador
stick operate 3: gruda
stick operate p: colada grudada grudado
stick operate r: grudar
sticker good -: adesivo adesivos
still adverb -: ainda
stock order-noun -: estoque
stolen adjective -: roubada
stone material -: pedra
stool home-thing -: banqueta banquinho mocho
stop operate 3: parou
stop operate p: parado
store place-shop -: barraquinha center magazine pdv shop
story abstract -: historia
stove device -: cooktop fogao
straight adjective -: reta retos
strainer home-thing -: coador
strange adjective -: estranho
strap part-noun -: alca alcas cinta
straw material -: palha
streaming music-media -: streaming
street place-home -: alameda alamedas av avenida avenidas beco becos ladeira logradouro rua ruas ruazinha street travessa viela
strength quality-noun -: forca
stretch fitting 3: estica
stretch quantity -: trechinho
strike abstract -: greve
string good -: barbante cordinha
strip good -: faixa
strong adjective -: forte
stub paper -: canhoto
stuck adjective -: enfiado
student people -: aluno alunos estudante
studio place-shop -: estudio
stump good -: toco toquinho
style quality-noun -: estilo
styrofoam material -: isopor
subject abstract -: assunto sujeita
submersible adjective -: submersivel
subscriber people -: assinante
subtitle music-media -: legendas
succeed other-verb 3: bombou
success abstract -: exito sucesso
succulent plant -: suculenta
suddenly adverb -: repente
suede material -: suede
suffer fitting 3: sofrerem
suffer fitting p: sofrido
suffer fitting r: sofrer
sugar food -: acucar
suggest mental r: sugerir
suggestion abstract -: sugestao
suit clothing -: naipe
suitcase good -: mala malas
sum quantity -: soma
summer time -: verao
sun nature -: sol
sunday time -: domingo domingos
sunflower plant -: girassois girassol
sunscreen good -: fps
supervisor people -: supervisor
supplement health -: suplemento
supplier organisation -: fornecedor
support fitting r: apoiar
support organisation -: suporte suportes
supposed adjective -: supostos
surcharge payment -: acrescimo
surface abstract -: superficie
surfer people -: surfista
surname datum -: sobrenome sobrenomes sobrenominho
surprise abstract -: surpresa
surveillance abstract -: vigilancia
suspend other-verb p: suspensa
suspension part-noun -: suspensao
swear slang-filler -: jura
swear speak 1: juro
swear-word abstract -: palavrao
sweatshirt clothing -: moletom
sweet food -: doce doces rapadura
sweetened adjective -: adocado
sweetener food -: eritritol
swell other-verb p: inchado
swimming-pool home-thing -: piscina
switch part-noun -: interruptor
symbol datum -: simbolo
synthetic adjective -: sintetico
syringe health -: seringa
system software -: sistema sistemas
t-shirt clothing -: camiseta camisetas
tab software -: aba
table home-thing -: mesa mesas mesinha tabela
tablet device -: tablet
tabletop part-noun -: tampo
tactile adjective -: tatil
tag good -: tag tags
tail-light part-noun -: lanterna
take transfer !: tira tire
take transfer 1: levamos levariamos levei levo pegamos pego tiramos tirei tiro tomo
take transfer 2: levou pegaria pegou
take transfer 3: leva levam levarem tirou
take transfer g: levando
take transfer p: tiradas tirado
take transfer r: levar tirar tomar
take-advantage other-verb 1: aproveito
take-care other-verb r: caprichar
taker people -: tomador
tamper other-verb p: violada
tank part-noun -: reservatorio tanque
tanned adjective -: curtido
tannery organisation -: curtume
tape good -: fita
tape-measure tool -: trena
tattoo body -: tattoo tatuagem
tax payment -: difal fiscais fiscal icms imposto impostos ipi iptu ipva tributaria tributario
tax-code datum -: cfop
tax-id datum -: cefe cepeefe cnae cnp cnpj cnpjs cpefe cpf cpfs ie
tax-rate payment -: aliquota
taxi vehicle -: taxi
taxpayer adjective -: contribuinte
tea food -: cha
teach speak !: ensina
teach speak 1: ensino
teacher people -: prof professor professora
team people -: equipe equipes time
tear body -: lagrimas rasgo
tear fitting !: rasgue
tech adjective -: tech
technical adjective -: tecnica tecnicas
technical-support organisation -: assist assistencia
technician people -: tec tecnico tecnicos
teether child -: mordedor
telegram channel -: signal telegram telegrama telegran telezinho tg
telescope device -: luneta telescopio
telescopic adjective -: telescopica
tell speak !: avisa avise avisem cite comenta comente comunica comunique conta conte contem declare diga digam diz dize esclareca especifique fala fale falem indica indique indiquem informa informe informem informes mencione relate resuma revele
tell speak !me: avisame aviseme digame dizme informeme informenos
tell speak 1: avisamos avisaremos avisarmos avisei aviso comunicamos contei conto digamos digo diremos dissemos dizemos falamos falarei falarmos falei indicamos indico indiquei informamos informarei informaremos informarmos informei informo
tell speak 2: comentou comunicou contou disser dissesse dizes indicaria mencionou
tell speak 3: avisam avisarao avisaria avisou diria disse disseram dizem dizia falaram falaria falou indicou informaram informarem informaria informou
tell speak g: avisando dizendo falando informando
tell speak p: avisado dito indicado informada informado informados
tell speak r: avisar comentar comunicar contar declarar dizer esclarecer especificar falar indicar informar mencionar relatar revelar
temperature quality-noun -: temperatura temperaturas
tempered adjective -: temperado
template tool -: gabarito
temporary adjective -: temporaria
tent home-thing -: barraca
term paper -: termo
terminal part-noun -: terminais
termite animal -: cupim
terracotta quality-noun -: terracota
terrarium good -: terrario
test abstract -: test teste
test operate !: testa
test operate 1: testei
test operate p: testado
test operate r: testar
tested adjective -: testada
testimony abstract -: depoimentos
tetra animal -: tetra
text music-media -: texto
textile adjective -: textil
texture quality-noun -: textura
thank courtesy -: agradecimento brigada brigado gracas gracias obg obgd obrigadao vlw
thank mental 1: agradecemos agradeco
thank mental 3: agradece
thank mental r: agradecer
thanks courtesy -: grato obrigada obrigado valeu
theft abstract -: roubo
theme abstract -: tema
then connective -: dai entao
theodolite device -: teodolito
there adverb -: ai ali
there-is state 3: ha havia houver
thermal adjective -: termica
thermometer device -: termometro
thermostat device -: termostato
these slang-filler -: essas esses
thick adjective -: grosso
thickness quality-noun -: espessura grossura
thin adjective -: fina fino slim
thing abstract -: coisa coisas coisinha
think mental !: pense
think mental g: pensando
third adjective -: terceira
third-party people -: terceiro
this slang-filler -: deste
those slang-filler -: daqueles
thousandth number-word -: milesima
thread part-noun -: linha rosca
threaded adjective -: rosqueados
three-phase adjective -: trifasica trifasico
thrift-store place-shop -: brecho
through adverb -: mediante
throw operate 3: atira
thumb body -: dedao
thursday time -: quinta
ticket paper -: chamado ingresso ingressos ticket
ticket-office place-shop -: bilheteria
tie clothing -: gravata
tie operate !: amarra
tie operate p: amarrada
tight adjective -: apertada justa
tile material -: azulejo porcelanato
tilt operate 3: inclina
tilt quality-noun -: inclinacao
time time -: tempo tempos vez vezes
tip part-noun -: dica dicas ponta pontas
tipping adjective -: basculante
title abstract -: titulo titulos
toaster device -: torradeira
today time -: hj hoje
together adverb -: junto juntos
toilet home-thing -: privada
toiletry-bag good -: necessaire
tomorrow time -: amanha amnh
ton quantity -: toneladas
tone quality-noun -: tom
toner part-noun -: toner
too-much quantifier -: demais
tool tool -: ferramenta ferramentas
tooth body -: dentes
toothpick good -: palito palitos
top adjective -: topo
topper good -: topper
torn adjective -: arrancada
torque quality-noun -: torque
torsion quality-noun -: torcao
torx-key tool -: torx
total quantity -: total
touch abstract -: toques
touch operate !: toca toque
touch operate 3: encosta tocam
touch operate g: tocando
touch operate r: encostar tocar
touch-tone quality-noun -: dtmf
towel home-thing -: toalha toalhas
toy child -: brinquedo brinquedos lego
track logistics !: rastreie
track logistics 3: rastreia
track logistics r: rastrear
tracker device -: rastreador
tracking logistics-noun -: localizador rastreamento rastreio tracking
tractor vehicle -: trator
trade-name datum -: fantasia
traffic geography -: trafego
trailer vehicle -: carreta reboque
train other-verb g: treinando
train vehicle -: trem
transcribe record !: transcreve
transcription abstract -: transcricao
transfer money !: transfere transfira
transfer money 1: transferi transferimos transfiro
transfer money 2: transferiu
transfer money g: transferindo
transfer money r: pixar transferir
transfer payment -: ted transferencia
transformer device -: transformador
transit logistics-noun -: transito
translate speak 1: traduzi
transmission part-noun -: transmissao
transmitter device -: transmissor
transparent adjective -: transparente
tray home-thing -: bandeja
treadmill device -: esteira
treat operate 3: trata
treat operate g: tratando
treat operate p: tratados
treat operate r: tratar
treated adjective -: tratado
tree plant -: arvore
tricycle vehicle -: triciclo
trigger operate 3: dispara
trigger operate r: disparar
trimmer device -: aparador
trip event -: viagem
triple adjective -: triplice triplo
tripod device -: tripe
trouble abstract -: perrengue
trousers clothing -: calca calcas
truck vehicle -: caminhao caminhaozinho
true adjective -: true verdadeiro
trumpet music-media -: trompete
trumpet-tree plant -: ipe ipes
trunk plant -: bau
trust abstract -: confianca
trust mental r: confiar
truth abstract -: verdade
try mental !: tenta
try mental 1: tentei tento
try mental 2: tentou
try mental 3: tentam tentaram
try mental r: experimentar
tube part-noun -: tubo
tuesday time -: terca
tune operate r: afinar
tuned adjective -: afinadas afinado
tuning abstract -: afinacao
tuning-peg music-media -: tarraxas
turbo part-noun -: turbo
turn abstract -: giro giros voltas
turn operate !: gire vire
turn operate 1: desviro
turn operate 3: gira rodou vira
turn operate g: girando
turn operate r: girar
turn-off operate !: desliga desligue
turn-off operate p: desligada
turn-off operate r: desligar
turn-on operate !: religa
turn-on operate 3: acende acendeu
turner people -: torneiro
turnstile part-noun -: catraca
tv device -: televisao televisor tv
tv-stand home-thing -: rack
tweezers tool -: pinca
two-component quality-noun -: bicomponente
type abstract -: tipo
tyre part-noun -: pneu pneus
tyre-tread part-noun -: bandas
uber organisation -: uber
ultrasonic adjective -: ultrassonico
unavailability abstract -: indisponibilidade
unboxing abstract -: unboxing
uncle kin -: tio
under adverb -: debaixo
underpants clothing -: cueca cuecas
underscore datum -: underline
understand mental 1: compreendo entendemos entendi entendo
understand mental 3: entende entendeu
understand mental r: entender
understanding abstract -: compreensao
undertone quality-noun -: subtom
unfortunately adverb -: infelizmente
unicorn animal -: unicornio
uniform clothing -: uniforme uniformes
union abstract -: uniao
unisex adjective -: unissex
unit quantity -: amperes arrobas btu btus km kwh lb litro metro metros mm nm pol polegada polegadas ppm psi quilos rpm unidade unidades
universal adjective -: universal
unknown adjective -: desconhecido
unload logistics 3: descarregam
unlock operate !: desbloqueie
unlock operate 1: destravo
unlock operate 3: desbloqueia
unlock operate r: desbloquear
unlocked adjective -: desbloqueado
unlocking abstract -: desbloqueio
update record !: atualiza atualize
update record 3: atualizou
update record r: atualizar
update software -: atualizacao atualizacoes
updated adjective -: atualizada atualizado
upholstered adjective -: estofado
upload record !: sobe suba
upload record 1: subi subimos
upload record 3: subiu
upload record r: subir
ups device -: nobreak
upset adjective -: chateada
urgency abstract -: urgencia
usb device -: usb
usb-drive device -: pendrive
use abstract -: uso
use operate !: use utilize
use operate 1: usamos usei utilizamos
use operate 3: usa usaria usava usou utiliza
use operate g: usando
use operate r: usar utilizar
use-to other-verb 3: costuma
used adjective -: usada usadas usado
user datum -: nick nickname user usuario usuarios
usually adverb -: geralmente
usually-do other-verb 3: costumam
utility-vehicle vehicle -: utilitario
vacant adjective -: baldio
vaccine health -: vacina vacinacao vacinas
vacuum device -: vacuo
vacuum-cleaner device -: aspirador aspiradores
valid adjective -: valido
valve part-noun -: valvula valvulado valvulas
van vehicle -: kombi van
vanadium material -: vanadio
variation quality-noun -: variacao
varnish material -: verniz
vary other-verb 3: varia
vase home-thing -: vaso vasos
vector software -: vetor
vectorized adjective -: vetorizado
vegan adjective -: vegano
vehicle vehicle -: veiculo
vehicle-document paper -: crlv
vehicle-number datum -: renavam
vehicular adjective -: veicular
velcro material -: velcro
ventilated adjective -: ventilado
version quality-noun -: versao
vertical adjective -: vertical
vet people -: veterinario
veterinarian people -: vet veterinaria
vibrate fitting 3: vibra
vibration quality-noun -: vibracao
video paper -: video videos videozinho
video record !: filma
video record 1: filmei
video record g: filmando
video-call channel -: videochamada
video-game device -: games videogame
view abstract -: view vista
viewpoint geography -: mirante
vinegar food -: vinagre
vintage adjective -: vintage
vinyl material -: vinil vinilico
vinyl-record music-media -: lp
vip adjective -: vip
virtual adjective -: virtual
visible adjective -: aparente visiveis
visit event -: passadinha visitas
visit reach !: conheca conhecam visita visite visitem
visit reach r: passear visitar
visitor people -: visitante
vitamin health -: vitamina
voice body -: voz
volleyball sport -: volei
volt quantity -: volts
voltage quality-noun -: ltagem tensao voltagem
voter-id datum -: eleitor
voucher payment -: vale voucher
waffle food -: waffle
waist body -: cintura
wait state !: aguarda aguarde espera espere
wait state 1: aguardamos aguardo esperamos espero
wait state 3: esperaria
wait state g: aguardando esperando
wait state r: aguardar esperar
walk other-verb !: anda
walker health -: andador
wall place-home -: muro parede
wall-board home-thing -: mural
wallet payment -: carteira carteiras
want want !: queira
want want 1: adoraria desejaria desejo gostaramos gostaria gostariamos queremos queria queriamos quero quis quisermos
want want 2: deseje queres quisesse
want want 3: deseja desejam gostariam quer querem querer quiser quiserem quisessem
want want g: querendo
want want r: desejar
war abstract -: guerra
wardrobe home-thing -: armario
warehouse place-shop -: barracao galpao
warning abstract -: advertencia alerta
warranty paper -: garantia
wash operate !: lave
wash operate 3: lava
wash operate p: lavada
wash operate r: lavar
washable adjective -: lavavel
washer part-noun -: arruela arruelas
washing-machine device -: lavadora
watch confirm !: assiste
watch device -: relogio relogios
watchmaker people -: relojoeiro
water nature -: agua
water operate !: regue
water-dispenser animal -: bebedouro
water-filter device -: purificador
watering plant -: rega
watering-can home-thing -: regador
waterproof adjective -: impermeavel
wave nature -: onda ondas
wax material -: cera
waxed adjective -: encerada
way abstract -: caminho forma formas jeitinho jeito
weak adjective -: fraco
wear abstract -: desgaste
wear other-verb 3: veste
weave operate 3: tece
weave quality-noun -: trama
weaving place-shop -: tecelagem
webcam device -: webcam
website channel -: blog google org pagina pagininha pg portal saite site sites www
wedding event -: casamento casorio
wednesday time -: quarta quartas
week time -: semana semanas
weekend time -: fds fdsemana
weigh operate 3: pesa pesam
weigh operate g: pesando
weight quality-noun -: peso
welder tool -: inversora soldador
well adverb -: bem poco pocos
wet adjective -: umido
wet operate 3: molhou
wet operate r: molhar
whatsapp channel -: sapp uatizapi uats uatsap vatizapi verdinha wa wapp wats watsap watsapp watts wattsapp what whats whatsap whatsapp whatssap wpp wzp zap zape zapi zapinho zapp zapper zapzap zapzinho zipzop zp
wheel part-noun -: roda rodas rodinhas
when adverb -: qdo qnd quando
where adverb -: cade onde
which adverb -: quais
while connective -: enquanto
whisper speak !: cochicha
white quality-noun -: branca branco white
whole adjective -: inteira inteirinho inteiro inteiros todinho
wholesale adjective -: atacado
wide adjective -: larga largo
widow kin -: viuva
width quality-noun -: largura width
wife kin -: esposa mulher
wifi quality-noun -: wi wifi
wild adjective -: silvestre
will abstract -: vontade
win other-verb !: ganhe
win other-verb 1: ganho
win other-verb 3: ganha ganhou
win other-verb r: ganhar
window place-home -: janela janelas janelinha
windows software -: windows
wine food -: vinho
wine-glass home-thing -: taca tacas
winter time -: inverno
wire part-noun -: arame fio fios
wireless adjective -: wireless
wiring part-noun -: fiacao
wish want 1: desejamos
with-me connective -: comigo
with-us slang-filler -: conosco
with-you adverb -: contigo
withered adjective -: murcho
without negation -: sem
wolf animal -: lobo
wood material -: freijo madeira pau
word abstract -: palavra palavras
work abstract -: lida
work fitting !: trabalhe
work fitting 1: funcionamos trabalhamos
work fitting 2: trabalha
work fitting 3: funciona funcionam funcione funcionou
work fitting g: funcionando
work fitting r: funcionar
work-noun abstract -: trabalho trampo
workbook good -: apostila apostilas
working adjective -: uteis
workshop place-shop -: atelie oficina
world geography -: mundi mundo
worry mental !: preocupe
worth state g: valendo
wow slang-filler -: arre bah caramba oxente uai vixe
wrap logistics 1: embrulhamos
wrap logistics p: embrulhada embrulhado
wrap logistics r: embrulhar
wrapped adjective -: embrulhados
wrapping logistics-noun -: embrulho
wrench tool -: grifos
wrist body -: pulso
write speak !: digita digite digitem escreva escrevam escreve
write speak 1: digitamos digitei escrevemos escrevi escrevo
write speak 2: escreveria escreves
write speak 3: digitou escreveram escreveu
write speak g: digitando escrevendo
write speak p: digitado escrito
write speak r: digitar escrever
writing abstract -: escrita
written adjective -: digitados
wrong adjective -: errada errado
yard place-home -: patio quintal quintalzinho
yarn material -: novelo novelos
year time -: ano anos
yearly adjective -: anual
yellow quality-noun -: amarela
yerba food -: erva
yes adverb -: sim
yesterday time -: ontem
yield fitting 3: rende
yield quantity -: rendimento
you adverb -: ce ti tu vc vcs voce voces
young adjective -: jovem
your adjective -: seu seus sua suas teu teus
zebra animal -: zebra
zipper part-noun -: ziper
zone geography -: zona
zootechnician people -: zootecnista
`;
