import type { Lexicon } from "./tags";

/** Portuguese of Brazil; plain letters, one phrase between bars. */
export const pt: Lexicon = {
  phone:
    "telefone|telefones|tel|fone|fones|fonezinho|numero de telefone|numero de contato|numero de celular|telefone fixo|telefone residencial|telefone de contato|numero do whats|ramal|ddd|numero com ddd|numero com o ddd|ddd e numero|linha movel|recado|nove digitos|fixo",
  cell: "celular|celulares|cel|celu|movel",
  chatApp:
    "whatsapp|whatsap|watsapp|whats|whats app|whatts|wats|wpp|wapp|zap|zapzap|zap zap|zapp|zape|zaps|zapi|ze ap|watzap|whatzap|watsap|uatizap|uatsap|zapeta|verdinho|aplicativo verde|app verde|lista de transmissao|grupo vip|aplicativo do telefoninho|app do telefone verde|mensageiro verde",
  contact:
    "jeito de falar contigo|jeito de falar com voce|outro canal|canal mais rapido|contato|contatos|contatinho|meio de contato|forma de contato|dados de contato|contato direto|jeito de falar|jeito de te avisar|plano b de contato",
  email:
    "email|e-mail|emails|e-mails|e mail|imeil|imeio|mail|mails|correio eletronico|endereco eletronico|endereco de email|endereco de e-mail|caixa de entrada|gmail|hotmail|outlook|yahoo|icloud|i-meio|imeio|emeio|imail|g-meiu|gmeiu|g-mail|conta google|conta do google|conta de email|login do google|e-meio|correio do google",
  mailWord: "caixa postal",
  address:
    "end|endereco|local exato|enderecos|endereco completo|logradouro|local de entrega|local da entrega|domicilio|onde entregar",
  street:
    "rua|ruas|avenida|travessa|rua e numero|rua e o numero|numero da casa|numero da residencia|numero da rua|quarteirao|esquina|estrada|rodovia|alameda|numeracao|quadra|lote|entre quais ruas",
  house:
    "apartamento|apto|ap|apt|bloco|andar|torre|casa|predio|edificio|condominio|complemento|interfone|portaria|sitio|fazenda|chacara|sala|sobrado|fundos|caixa do correio|conjunto|sua casa|a casa|quadra|lote|km|quilometro|rua e numero|logradouro",
  location:
    "localizacao|localizacao em tempo real|localizacao fixa|pin|pino|ponto no mapa|pontinho do mapa|mapa|maps|google maps|coordenadas|gps",
  landmark:
    "ponto de referencia|referencia|referencias|fachada|portao|muro|cor da casa|cor do portao|cor do muro|perto de que|o que tem do lado|do lado de que|como chegar|como chega|vizinho de|proximo a|que cor e o muro|cor da fachada|ponto conhecido|perto de qual|como chega na sua|placa na entrada",
  document:
    "cpf|cnpj|ce pe efe|cepeefe|rg|cnh|rne|passaporte|inscricao estadual|cartao cnpj|titulo de eleitor|carteira de motorista|carteira de identidade|documento de identidade|numero do documento|cadastro de pessoa fisica|cadastro nacional|cadastro de pessoas|carteira de habilitacao|habilitacao|comprovante de residencia|identificacao fiscal|inscricao de produtor|contrato social|carteirinha do cpf|ctps|numero de identidade|cpf ou cnpj|cadastro na receita|crm do responsavel",
  documentWord: "documento|documentos|identidade|doc|identificacao|carteira|carteirinha",
  social:
    "instagram|insta|ig|facebook|face|fb|messenger|telegram|tiktok|tik tok|twitter|discord|wechat|linkedin|snapchat|pinterest|threads|skype|signal|kwai|direct|dm|reels|stories|redes sociais|rede social",
  handle: "arroba|user|usuario|nick|perfil|nome de usuario|seguidores|@ do insta|seu @|seu arroba|arrobinha",
  bankAccount:
    "chave pix|chave do pix|conta bancaria|conta corrente|dados bancarios|conta poupanca|numero da conta|agencia e conta|banco agencia e conta|agencia conta|conta e agencia|sua conta|chave aleatoria|chave de pix|pix|picpay|conta do mercado pago|favorecido|seu pix|teu pix|ag e conta|chave e o banco|chave e banco|envia a chave|a chave pra",
  account: "conta|contas|chave|chaves",
  wallet: "picpay|paypal|pagbank|pagseguro|nubank|inter|pix copia e cola|p1x",
  bank: "banco|bancos|instituicao|banco de origem|caixa economica|bradesco|itau|santander|sicoob|sicredi|nubank|banco inter|caixa",
  card: "cartao|cartoes|cartao de credito|cartao de debito|numero do cartao|bandeira do cartao",
  cardData:
    "ultimos 4|ultimos quatro|4 ultimos|quatro ultimos|4 digitos finais|quatro digitos finais|codigo de seguranca|cvv|validade do cartao|nome impresso|bandeira|foto do cartao|fatura do cartao|quatro numerozinhos|finais do cartao|final do cartao",
  holder: "titular|titular do cartao|titular da conta|nome do titular|favorecido",
  receipt:
    "comprovante|comprovante do pix|comprovante de pagamento|comprovante do pagamento|print do pix|print do pagamento|recibo do pagamento|printizinho|print do comprovante|comprovante de transferencia|recibo|print do banco|print do deposito|comprovante do banco|foto do comprovante",
  fullName:
    "nome completo|nome e sobrenome|nome sobrenome|sobrenome|sobrenomes|nome inteiro|nome todo|nome completinho|nome civil|razao social|nome da mae|nome do pai|nome do titular|nome do responsavel|nome de quem|nome da pessoa|nome do recebedor|nome do destinatario|nome da esposa|nome do marido|estado civil|nome de solteira|nome como esta|nome igual ao|nome empresarial|nome e o sobrenome|nome da sua mae|nome por inteiro|nome por extenso|como assina",
  name: "nome|nomes|em nome de quem|no nome de quem|em nome de|qual nome",
  birth:
    "data de nascimento|data de nasc|nascimento|nasceu|aniversario|data de aniversario|faz aniversario|dia e ano|dia mes e ano|dia do seu aniversario|quando faz aniversario|quando voce faz aniversario|dia voce faz aniversario",
  selfie: "selfie|foto do seu rosto|foto segurando|prova de vida|rosto aparecendo|foto sua com",
  secret:
    "codigo de 4 digitos|codigo por mensagem|codigo que recebeu|codigo que veio|senha|senhas|login e senha|codigo de verificacao|codigo que chegou|codigo de seis digitos|codigo de 6 digitos|codigo por sms|codigo do sms|codigo sms|token|senha da conta|codigo que o app|codigo que apareceu|login|codigo de confirmacao|pin|codigo de entrega|palavra-chave|seis numeros",
  person:
    "quem vai receber|quem recebe|quem retira|quem vai retirar|quem vai buscar|quem busca|quem assina|quem vai assinar|recebedor|destinatario|responsavel|quem vem buscar|quem for receber|quem for retirar|pessoa que vai receber|pessoa que retira|quem fica|quem atende|como se chama|qual e o seu nome|qual seu nome|sindico|pessoa autorizada|recebedor autorizado",
  yourData:
    "seus dados|teus dados|dados pessoais|os seus dados|dados do comprador|dados para nota|dados pra nota|dados para a nota|dados da nota|dados para emissao|dados cadastrais|dados completos|dados do titular|dados do consumidor|dados de faturamento|dados fiscais|dados para faturamento|dados do destinatario|dados de entrega|dados do recebedor|dados para contato|dados pra contato",
  number: "numero|numeros|nro|num|numerozinho|digitos|digito|onze numeros|onze digitos|11 digitos",
  line: "linha|linhas",
  need: "preciso|precisamos|precisaria|precisariamos|precisa|precisam|vou precisar|vamos precisar|falta|faltam|faltou|faltaria|pede|pedem|peco|pedimos|exige|exigem|solicita|solicitam|solicitamos|solicito|requer|requerem|necessito|necessitamos|necessario|obrigatorio|indispensavel|barrando|aguardo|aguardamos|so libera|nao libera|obriga|cade|me pede|me pediu|nos pediu|me exige|pediu|pediram|me pediram|so falta|so preciso|ficou faltando",
  want: "quer|querem|queria|gostaria|gostaria de|gostariamos|prefere|deseja",
  have: "tem|tens|voce tem|vc tem|teria|usa|usas|possui|ha algum|algum|alguma|existe",
  which: "qual|quais|que|q",
  how: "como|onde|aonde|pra onde|para onde|por onde",
  who: "quem",
  callYou:
    "te ligo|te ligar|lhe ligar|ligar pra voce|ligar pra vc|ligar para voce|posso ligar|podemos ligar|posso te ligar|te chamo|te chamar|chamar voce|eu ligo|se eu ligar|te liguem|ligamos|ligar|ligacao|por ligacao|chamada|por chamada|chamada de video|videochamada|video chamada|falar por telefone|por telefone|por voz|ele ligar|ele chame|ele chamar|ela ligue|possa chamar|liguem|te ligue|te ligo em qual|consegue me ligar|me liga",
  writeYou:
    "te mando no zap|mando pelo zap|te mando por|te mando no|mando por|te adiciono|te adicionar|te marco|te marcar|te coloco no|te add|eu add|te sigo|te seguir|mandar pelo seu|enviar pelo seu|mandar no seu|te passo por|te enviar por|adicionar na lista|te aviso por|te chamo no|te mando pelo",
  reachYou:
    "te achar|te encontrar|te encontro|te acho|falar contigo|falar com voce|falar com vc|falar com o senhor|falar com a senhora|te localizar|te localizo|contato contigo|contato com voce|contato com vc|te contatar|contata-lo|contato com o senhor|te avisar|te aviso|avisar voce|avisar vc|te avise|se comunicar|comunicar com voce|fazer contato|faz contato|te acha|encontra-lo|a encontremos|nos contatar|em contato com voce|entrar em contato|entra em contato|te chama|te chamar|falar com voces|falem com",
  sendYouWhere:
    "te mando|te envio|te mandar|te enviar|deseja receber|quer receber|envio pra|mando pra|mando para|envio para|mandar para|enviar pra|te mandaria|receber o|eu mando|eu envio|enviarmos|posso usar pra mandar|posso mandar|posso enviar|posso entrega-lo|chega em qual",
  payYou:
    "te devolver|te devolvo|devolver a diferenca|devolvermos|estorno|estornar|reembolso|reembolsar|ressarcir|ressarcimento|te mando a diferenca|transferencia pra voce|te faco um pix|faco o pix|te pago|te repassar|restituido|restituir|deposito|cashback|devolver os|devolvo os|te mandar r|devolver o valor|devolver",
  paidFrom:
    "pagou|vc pagou|voce pagou|fez o pagamento|fez o pix|saiu o pagamento|de onde saiu|quitou|fez a transferencia|transferiu|usou pra pagar|fez o deposito|passou|usado na compra",
  where:
    "onde voce mora|onde vc mora|onde mora|voce mora|vc mora|mora onde|em que rua|onde fica sua|onde fica a sua|onde e a sua|onde fica essa|onde seria|onde esta a|diz onde mora|perto de que fica|cade vc",
  confirm:
    "confirma|confirmar|confirme|confere|conferir|confirmando|me confirma|esta certo|esta correto|ta certo|ta correto|e isso mesmo|isso mesmo|continua sendo|continua o mesmo|ainda e|ainda|mudou|bate com|correto|atualizado|consta|aparece|termina em|terminado em|terminou em|que termina|final|valendo|esta valendo|e esse mesmo|corrija|certo",
  callUs:
    "liga pra|liga para|ligue para|ligue no|ligue pra|liga no|liga la|ligue na|ligar no|ligar para|me liga no|nos ligue|ligue|liguem|chama no|chame no|chama a gente|chama la|chama nos|chame|fala com|falar com|fale com|falar direto|agende com|combine com|combine direto|me add|me adiciona|me chama|me chame|nos chame|da um toque|me da um toque|me da um alo|da um alo|anota ai|anota o|anote o|guarda esse numero|disca|disque|atende no|atende pelo|atendimento no|te espero no|so chamar|pode chamar|manda um alo|dar um alo|chama direto|aponta a camera|me acha no|so me acha",
  writeUs:
    "me adiciona no|marca a gente|marca a loja|manda msg|manda mensagem|mande mensagem|manda um direct|manda inbox|manda um zap|passa um zap|manda um oi|escreva para|escreve para|escreve pra|escreva pra|envie para|envie as fotos para|mande para|manda pra|mande pelo|envie pelo|mandar para|fale pelo|responde pelo|pelo e-mail|pelo email|somente pelo|so pelo|nos mande no|nos envie no|mandem para|mensagem pelo|manda no|envia pra|manda la|manda a arte|pode escrever|temos grupo|nosso grupo|entra no grupo|entra no nosso grupo|entre no grupo|grupo de ofertas|grupo de clientes",
  findUs:
    "procura por|procura a gente|procure por|procura la|procurar por|procura no|procura|procure|busca por|buscar por|busque por|busca a gente|segue a gente|siga a gente|nos siga|segue nosso|segue la|siga nosso|se inscreve|se inscreva|inscreva-se|acha a gente|nos encontra|nos ache|me procura|achar a gente|digita no google|joga no google|jogar no google|pesquisa no google|pesquisar|digita o nome|pesquise|entra no nosso|entra no site|acessa nosso|acesse nosso|da uma olhadinha la|baixe o|vem no|joga o nome|joga na busca|confere la|confira no|curte nossa pagina|curta nossa pagina",
  ourSite:
    "nosso site|nossa loja virtual|site proprio|loja virtual|nossa pagina|no site da loja|site da loja|o site dele|nosso catalogo|loja virtual propria|nossa lojinha|pagina da loja|lojinha|nossa loja online|loja propria|e-commerce proprio|nosso dominio",
  otherMarket:
    "amazon|shopee|magalu|americanas|olx|enjoei|aliexpress|temu|ebay|walmart|shein|google|no google|shop laranja|casas bahia|elo7|nuvemshop|marketplace do facebook|buscador|na busca",
  ourChannel:
    "nosso canal|meu canal|nosso instagram|nosso insta|nosso perfil|meu insta|meu instagram|nosso face|nosso facebook|nossa pagina no facebook|nosso tiktok|nosso telegram|nosso youtube|canal do youtube|insta do|insta da|nossas redes|lives|messenger da|grupo no whatsapp|grupo no telegram|telegram da loja|tiktok da|somos o @|somos a @|somos o|destaques do",
  visit:
    "estamos na|estamos no|ficamos na|ficamos no|fica na|fica no|pode retirar|pode vir|venha|vem buscar|venham|passe na|passa na|passa aqui|passe aqui|traz o carro|retira sem|retirar na|retire na|nossa oficina|nosso showroom|showroom|nosso galpao|o galpao|galpao|nossa loja fica|loja fica|nosso endereco|venha a|atelie aberto|a loja e na|visite|vem conhecer|venha conhecer|barracao|box|pode vir buscar|o ponto e|fabrica",
  payOutside:
    "fizer o ted|faz um ted|um adiantamento|o sinal|leva a maquininha|levar a maquininha|paga em maos|paga no pix|pagar no pix|pagar direto|paga direto|pagando direto|no nosso pix|pix da loja|direto no pix|pix direto|faz um pix|me faz um|faca um pix|faz o pix|manda um pix|deposita|deposite|deposito|depositar|faz um deposito|transfere|transferencia direta|paga em dinheiro|em dinheiro|dinheiro na entrega|na entrega em|pagar na entrega|maquininha|maquineta|link de pagamento|qr code de pix|sem a taxa|sem taxa|tiro a taxa|sem as taxas|economiza|carne da loja|carne|fazer o ted|o ted|adiantamento|sinal|pagar por fora|acerta na porta|acertar na porta|direto comigo|fecha comigo|fecha direto|parcelo no|chave cnpj|nossa chave|chave e o|chave e a|pix e|cancela a compra|cancela essa|cancela esse|cancelamos aqui|a gente cancela|cc|ag",
  outside:
    "por fora do mercado livre|por fora do ml|por fora da plataforma|por fora|fora daqui|fora do site|fora da plataforma|fora do mercado livre|fora do ml|por fora do site|sem passar|sem passar no|sem o pedido daqui|aqui nao posso|la sai mais barato|por outro lugar|no privado|em particular|diretamente|direto com a gente|direto da gente|sem comissao|comissao daqui|fora do app",
  pointing:
    "cartaozinho|panfleto|panfletinho|adesivo|plaquinha|etiqueta|rodape|ultima foto|terceira foto|segunda foto|na foto|nas fotos|dentro da caixa|na caixa vai|qr na nota|selo da garantia|na tampa|no verso|impresso|cartao de visita|folheto|ima de geladeira|fundo da caixa",
  third:
    "fabricante|fabrica|importador|importadora|assistencia|assistencia da marca|assistencia autorizada|sac|tecnico|instalador|montador|distribuidor|autorizada|suporte|garantia|eletricista|contador|motorista|corretor|marca|transportadora|editora|concessionaria|laboratorio",
  not: "nao|nem|nunca|jamais|sem|nenhum|nenhuma|nada de|tampouco|naum",
  noNeed:
    "nunca passe|nunca mande|nunca de|jamais passe|jamais mande|nao passe|nao de seu|nao me mande|apaga|apague|ninguem ve|ninguem vai pedir|nao era necessario|nao e preciso|nao vendemos|sem necessidade|nao precisa|nao precisamos|nao e necessario|nao precisa mandar|nao precisa informar|nao pedimos|nunca pedimos|nao recebemos|nao passamos|nao podemos|nao posso|nao enviamos|nao mande|nao envie|nao informe|nunca informe|nao me envie|nao me diga|nao aceitamos|nao temos acesso|nao aparece|nao mostra|nao vemos|nao tem como|sou proibida|sou proibido|proibido|nao e telefone|nao da pra|nao trabalhamos|zero necessidade|nao caia|nao responda|melhor nao|sem precisar|nao temos outro|nao conseguimos|nao consigo|nao fala|nao falamos|nao exige|nao e exigida|nao depende|nao exigimos|nao ligamos|nao anoto|nao mexemos|nao mexe|nao existe|e golpe|nao usa|nao guardamos|nao guarda|nao aparece pra gente|nao necessita|nao ha necessidade|nao precisamos de|nao me passe|nao digite aqui|ninguem precisa|nao peco|nao pede|nao e obrigatorio|nao os envie|nao as envie|nao o envie",
  but: "mas|porem|so que|contudo|entretanto|exceto|menos",
  only: "so|somente|apenas|basta|unicamente",
  market:
    "mercado livre|mercadolivre|ml|meli|mercado pago|mercadopago|mercado envios|a plataforma|plataforma|o app|app|aplicativo|sua compra|nesta compra|desta compra|minhas compras|minha conta|anuncio|no anuncio|pedido|seu pedido|carrinho|pelo proprio|checkout|dados fiscais dentro|conta do ml|conta do mercado livre|detalhe da compra|meu perfil|central de ajuda|no site do mercado|endereco da compra|que esta na sua compra|cadastrado na sua conta|do pedido|full|perguntas|pelo ml|o site gera|proprio site|reclamacao",
  show: "apresente|apresentar|mostre|mostrar|leve|levar|levar um|conferir sua identidade|na retirada|no ato da retirada|na hora|em maos|vai pedir seu|vai conferir|um documento com foto|precisa mostrar|mostra|documento na hora",
  tax: "nota|nota fiscal|nf|nfe|nf-e|nota sai|na nota|pra nota|p nota|faturar|faturamento|cupom fiscal|emissao",
  delivery:
    "entregador|entrega|motorista|motoboy|frete|transportadora|correios|carteiro|motoqueiro|caminhao|montador|tecnico|envio|despacho|coleta|jadlog|loggi|azul cargo|fretista|freteiro|moto-entrega",
  city: "em casa|na sua casa|em domicilio|cidade|bairro|estado|regiao|municipio|uf|zona",
  postcode: "cep|c.e.p",
  safe: "numero da peca|codigo da placa|numero do motor|placa|chassi|renavam do carro|imei|numero de serie|serie|serial|lote|numero do lote|numero da peca|codigo da peca|codigo do produto|modelo|tamanho|medida|medidas|altura e o peso|altura e peso|peso e altura|altura|peso|idade e tamanho|cor|cores|numero do pedido|numero da compra|codigo de rastreio|rastreio|numeracao do pneu|numeracao calca|calca|codigo de barras|ean|sku|defeito|ano|motor|versao|voltagem|quantidade|litros|metros|comprimento|largura|polegada|polegadas|operadora|id de jogador|id do jogador|com qual id|marca|potencia|furacao|bitola|distancia entre furos|quantos|quantas|quanto mede|pe|forma|etiqueta do produto|codigo gravado|quadro|operadora",
  age: "idade|qual a idade|quantos anos|maior de 18|maior de idade|mais de dezoito|maiores de 18",
  photo: "foto|fotos|imagem|imagens|video|print|print da tela|screenshot",
  photoOf:
    "foto do|foto da|foto de|foto dele|foto dela|copia do|copia da|frente e verso|imagem do|foto do seu|foto da sua|fotografar",
  gave: "mandou|enviou|colocou|passou|botou|deixou|escreveu|publicou|compartilhou|informou",
  engrave:
    "gravar|gravamos|gravacao|grave|bordar|bordado|bordamos|imprimir|estampar|inicial|iniciais|topo de bolo|frase|letras|plaquinha|coleira|coleirinha|personalizar|personalizacao|carimbo|texto",
  product:
    "adesivo com|numero de casa em|numero residencial|placa de endereco|placa de rua|adesivo|adesivos|placa proibido|capinha|capa|suporte|porta|porta-documentos|porta-cartao|porta cracha|carteira masculina|carteira de couro|leitor|livro|caderno|agenda|agenda telefonica|envelope|envelopes|etiquetas|carimbo|impressora|camera|relogio|smartwatch|fone de ouvido|fones de ouvido|fone auricular|headset|carregador|cabo|bateria|tela|memoria|bluetooth|wifi|chip|antena|roteador|radio|telefone sem fio|secretaria eletronica|identificador|identificador de chamadas|compativel|inclui|acompanha|vem com|vem|suporta|cabe|cabem|permite|notificacao|notificacoes|mostra notificacao|pulseira|rastreador|gabinete|pasta|mochila|bolsa|bolso|compartimento|brinquedo|lente de contato|lentes de contato|contato eletrico|cartao de memoria|cartao sd|cartao presente|limpa contato|caixa de direcao|direcao hidraulica|alarme|sensor|campainha|fechadura|cofre|manual|formulario|grava|cadastra|armazena|capacidade|controle remoto|chave de fenda|chave inglesa|chave seletora|chave reserva|chave canivete|caixa de correio|conta gotas|conta de luz|contas de cristal|perfil de aluminio|identidade visual|endereco ip|aplicativo de mensagens|leitor de codigo|catraca|chaveiro|tablet|aparelho|carta de motorista|carta de credito|conector|contato seco|contatos secos|mau contato|prontuario|bloquinho|bloco de|bloco|talao|campos|colunas|folhas|faixa|banner|cartaz|porta-documento|porta rg|mouse|teclado|convite|convites|impresso|impressos|planilha|ficha|espaco pra|espaco para|scanner",
  safety: "golpe|golpes|cuidado|por seguranca|desconfie|desligue|desliga|fraude|golpista|seguranca|estelionato",
  quote: "voce perguntou|vc perguntou|voce falou|vc falou|voce escreveu|voce disse|vc disse|e a pergunta",
  polite:
    "pelo contato|pelo seu contato|por entrar em contato|por nos contatar|nao se preocupe|por favor|pfv|pfvr|por gentileza|obrigado|obrigada|obg|favor|gentileza|se nao for incomodo|se puder|pode ser",
  you: "voce|vc|vcs|voces|senhor|senhora|te|lhe|contigo|teu|tu",
  your: "seu|sua|seus|suas|teu|tua|teus|tuas|dele|dela",
  my: "meu|minha|meus|minhas|nosso|nossa|nossos|nossas|da loja|da gente|da empresa",
  me: "me|mim|pra mim|pra gente|pra nos|comigo|com a gente",
  here: "aqui|chat|mensagem|abaixo|ai|este chat|neste chat|pelo chat|por aqui|aqui mesmo|nesta conversa",
  offerName:
    "nosso contato|meu contato|nosso telefone|meu telefone|nosso numero|meu numero|nosso zap|meu zap|nosso whats|meu whats|nosso whatsapp|meu whatsapp|nosso celular|meu celular|nosso email|nosso e-mail|meu email|nosso cnpj|cnpj da loja|nossa inscricao|nosso fixo|nosso fone|fone da loja|whats comercial|zap da loja|numero da nossa|numero do nosso|telefone da nossa|zap da nossa|whats da nossa|numero da loja|minha chave|nossos dados",
  asked:
    "vai te pedir|vai pedir|vao pedir|vao te pedir|pode te pedir|pode pedir|podem pedir|podem te pedir|pode solicitar|podem solicitar|te pede|te pedem|vai solicitar|ele pede|ela pede|eles pedem|o app pede|o site pede|o sistema pede|vai ser pedido|sera solicitado|sera pedido|vao solicitar|eles te pedem|a agencia pede|quem pede e",
  evade:
    "por extenso|em palavras|em partes|por partes|em duas mensagens|em duas partes|com espaco|com espacos|sem espacos|separado|separados|ao contrario|de tras pra frente|de tras para frente|disfarcado|disfarca|com underline|numa foto|o filtro|o sistema esconde|o sistema apaga|nao some|que passa|pra passar|nao detecta|sem o sistema ver|um digito por|numero por numero|com ponto entre|camuflado",
  why: "por que|porque|pq",
};
