import type { Frames } from "./frames";

export const pt: Frames = {
  data: `seu telefone
teu celular
seu número de celular
um telefone para contato
seu WhatsApp
seu zap
outro número
um número de recado
seu e-mail
um email
seu Gmail
seu endereço
seu endereço completo
a rua e o número
o número da casa
o bloco e o apartamento
um ponto de referência
seu CPF
o CNPJ da empresa
seu RG
o número do documento
uma foto da sua CNH
uma foto do documento
seu Instagram
seu @
seu perfil do Facebook
sua chave pix
sua agência e conta
os dados bancários
os quatro últimos dígitos do cartão
o titular do cartão
o comprovante do pix
seu nome completo
seu sobrenome
sua data de nascimento
o nome de quem vai receber
a razão social
sua senha
o código que chegou por SMS
seus dados
seus dados de contato
sua localização
a localização no Maps
um contato
o telefone do porteiro`,
  safe: `o CEP
a placa do carro
o número do chassi
o tamanho
a cor
a medida
o modelo do carro
sua cidade
seu bairro
o número do pedido
o número de série
o IMEI
a voltagem
uma foto do defeito
um vídeo do barulho
a largura e a altura
seu peso e altura
o número do calçado
o nome para bordar
o texto da gravação
a quantidade
o código da peça
o diâmetro do cano
o ano e o motor
a idade da criança
o código de rastreio
o modelo do seu celular
a operadora do chip
a marca do telefone
uma foto da etiqueta da peça
o lote da embalagem
a largura da porta
seu ID de jogador
a essência
o lado, direito ou esquerdo
a data do aniversário para o topo de bolo
a frase do cartão`,
  nouns: `telefone
celular
e-mail
endereço
CPF
CNPJ
RG
nome
sobrenome
WhatsApp
Instagram
cartão
conta
documento
contatos
redes sociais
QR code
zap`,
  purposes: `a nota fiscal
combinar a entrega
o envio
despachar
a garantia
avisar quando chegar
o estorno
a etiqueta
o motorista achar a casa
devolver o valor
o agendamento
lançar o pedido
responder certinho
confirmar o estoque`,
  things: `capinha
suporte
placa
agenda
livro
carteira
porta documentos
chaveiro
caixa de som
relógio
impressora
fechadura
alarme
interfone
caminhonete
bomba de direção
sistema de gestão
mesa
luminária
furadeira
sandália
colchão`,
  channels: `WhatsApp
e-mail
telefone
Instagram
Telegram
Facebook
SMS
zap`,
  asks: `Me passa {D}?
Me passa {D} por favor
Preciso de {D} para {P}
Peço {D} para {P}
Manda {D} que já deixo pronto
Qual é {D}?
Faltou {D}
Só falta {D} para {P}
Deixa {D} aqui que a gente adianta
Ficamos no aguardo de {D}
Poderia informar {D}?
Para {P} é necessário {D}
Para {P}: {D}
{D}, por gentileza
Consegue me enviar {D}?
Confirma {D} pra mim
Anota {D} aqui embaixo
Sem {D} não dá pra seguir
Com {D} eu já monto tudo
Não aparece {D} na etiqueta, me diz qual é?
Só me resta {D} e sai hoje
Teria como me falar {D}?
Se me disser {D} eu te ajudo na hora
A única coisa que preciso é {D}
Quando puder, {D}
Tô precisando de {D}
Agradeço se indicar {D}
Lembra {D}?
Queria saber {D}
Me fala {D} que respondo já`,
  requests: `Você tem {C}?
Posso te chamar no {C}?
Te mando o catálogo pelo {C}?
Prefere que eu fale por {C} para {P}?
{D} continua o mesmo?
{D} que está no pedido está certo?
Em qual {N} eu aviso?
Por onde a gente te chama para {P}?
Onde você mora exatamente?
Preencha: {N}, {N} e {N}
{N}: ____ {N}: ____
{N} / {N} / {N}, por favor
Não pedimos senha, mas sim {D}
Não precisa {D}, só {D}
Qual {N} eu coloco na etiqueta?
Me confirma se {D} está correto?
Escreve {D} por extenso, separado, pra não apagarem
{N}?
Passa {D}, é só para {P}`,
  refusals: `Não precisa mandar {D}
Não compartilhe {D} por este chat
{D} já consta na compra, não precisa mandar nada
Não podemos pedir {D}
Nunca vamos pedir {D}
Para trocar {D} entre na sua conta do Mercado Livre
Vi que você escreveu {D}, não era necessário
Por segurança apague {D} da mensagem
{D} você cadastra na plataforma na hora de pagar
Na retirada é só mostrar o documento
O carteiro vê {D} na etiqueta, nós não
Se alguém pedir {D}, não responda, é golpe
O Mercado Livre não mostra {D} pra gente
Não usamos {C}, é tudo por aqui
Não passamos {N} nem {N}, a plataforma proíbe`,
  products: `A {O} tem espaço para {N}, {N} e {N}
É uma {O} para guardar {N}
A {O} vem com {N} e {N}
Quer a {O} com {N} ou sem {N}?
A {O} mostra as notificações do {C}
Sim, a {O} se configura pelo celular
A {O} mede 20 por 30 e pesa dois quilos
Temos a {O} em preto e azul, sai amanhã
A {O} serve nesse modelo, vem com manual
Temos a {O} em estoque, pode comprar tranquilo
A {O} tem seis meses de garantia, você aciona pela compra
Cada folha tem campos de {N}, {N} e assinatura
São adesivos com o ícone do {C}
Mandamos a {O} pelos Correios, chega na sexta
A {O} chegou direitinho? Qualquer coisa escreve por aqui`,
  shares: `Chama a gente no {C} que faço um preço melhor
Vou te passar nosso {C} e a gente acerta
Procura a gente no {C} pelo nome da loja
Nosso {C} está na tampa da caixa
Compra no nosso site que sai sem a taxa
Me paga por transferência que desconto dez por cento
Cancela aqui e a gente fecha por fora
Fala direto com o fabricante pelo {C}
Na foto da {O} está nosso {C}
Manda um {C} pra gente que atendo mais rápido`,
};
