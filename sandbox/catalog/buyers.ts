export interface Buyer {
  id: number;
  nickname: string;
  siteId: string;
  firstName: string;
  city: string;
  state: string;
  answeredQuestions: number;
}

function buyersOf(
  siteId: string,
  rows: readonly [id: number, nickname: string, firstName: string, city: string, state: string][],
) {
  return rows.map(
    ([id, nickname, firstName, city, state], index): Buyer => ({
      id,
      nickname,
      siteId,
      firstName,
      city,
      state,
      answeredQuestions: (index * 5) % 14,
    }),
  );
}

export const buyers: readonly Buyer[] = [
  ...buyersOf("MLA", [
    [182736450, "PATO.RUNNER82", "Patricio", "Rosario", "AR-S"],
    [207715098, "GABYMENDEZ_TUC", "Gabriela", "San Miguel de Tucumán", "AR-T"],
    [1944693439, "SOFI_LA.PLATA", "Sofía", "La Plata", "AR-B"],
    [96120447, "ROQUE.ACOSTA71", "Roque", "Resistencia", "AR-H"],
    [2551893306, "NANOGAMER.OK", "Mariano", "Mar del Plata", "AR-B"],
    [341207765, "CELESTE.IBARRA", "Celeste", "Paraná", "AR-E"],
    [518830294, "JUANCRUZ.MDZ", "Juan Cruz", "Mendoza", "AR-M"],
    [2893017745, "VALEN_PERALTA", "Valentina", "Córdoba", "AR-X"],
    [77450913, "KIOSCO.ELPUENTE", "Hugo", "Avellaneda", "AR-B"],
    [1420996318, "MICA.ROLDAN", "Micaela", "Santa Fe", "AR-S"],
    [3011478852, "FERCHO_NQN", "Fernando", "Neuquén", "AR-Q"],
    [668104527, "LAURA.QUIROGA55", "Laura", "Ushuaia", "AR-V"],
    [1187350046, "ELECTRO.SURCO", "Damián", "Bahía Blanca", "AR-B"],
  ]),
  ...buyersOf("MLB", [
    [2332423234, "THIAGO.SOUZA.SP", "Thiago", "São Paulo", "BR-SP"],
    [2780014493, "JUJU_MOREIRA", "Juliana", "Belo Horizonte", "BR-MG"],
    [190877624, "RAFA.BICICLETAS", "Rafael", "Florianópolis", "BR-SC"],
    [3155209981, "CAMILA_ALVES22", "Camila", "Recife", "BR-PE"],
    [845560172, "SEU.ANTONIO.POA", "Antônio", "Porto Alegre", "BR-RS"],
    [1630448207, "DUDA.GAMER", "Eduarda", "Curitiba", "BR-PR"],
    [402998351, "MARCENARIA.LIMA", "Wagner", "Goiânia", "BR-GO"],
    [2044117730, "PRISCILA.NUNES", "Priscila", "Salvador", "BR-BA"],
    [733015589, "BETO_CORREDOR", "Roberto", "Rio de Janeiro", "BR-RJ"],
    [2917746025, "LELE.PRESENTES", "Letícia", "Campinas", "BR-SP"],
    [551204868, "CAFE.COM.PAO", "Neusa", "Londrina", "BR-PR"],
    [3208861147, "VINI.TECH", "Vinícius", "Manaus", "BR-AM"],
  ]),
  ...buyersOf("MLC", [
    [1091441589, "PANCHO.REYES.STGO", "Francisco", "Santiago", "CL-RM"],
    [2522572034, "CATA_VALPO", "Catalina", "Valparaíso", "CL-VS"],
    [811207733, "NACHO.BIOBIO", "Ignacio", "Concepción", "CL-BI"],
    [1760398842, "TITA.ANTOFA", "Teresa", "Antofagasta", "CL-AN"],
    [3005517726, "JAVI_MAIPU", "Javiera", "Maipú", "CL-RM"],
    [640118095, "DON.LUCHO58", "Luis", "Puente Alto", "CL-RM"],
  ]),
];

export const buyerById = (id: number) => buyers.find((buyer) => buyer.id === id);

export const buyersOfSite = (siteId: string) => buyers.filter((buyer) => buyer.siteId === siteId);
