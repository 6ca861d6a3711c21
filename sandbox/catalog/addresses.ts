import { buyerById } from "./buyers";
import { personById } from "./persons";

interface Place {
  countryId: string;
  country: string;
  street: string;
  zipCode: string | null;
}

const places: Record<string, Place> = {
  MLA: { countryId: "AR", country: "Argentina", street: "Calle Falsa", zipCode: "5000" },
  MLB: { countryId: "BR", country: "Brasil", street: "Rua Exemplo", zipCode: "09831740" },
  // Chilean addresses have no zip code.
  MLC: { countryId: "CL", country: "Chile", street: "Avenida Ejemplo", zipCode: null },
};

const stateNames: Record<string, string> = {
  "AR-A": "Salta",
  "AR-B": "Buenos Aires",
  "AR-C": "Capital Federal",
  "AR-E": "Entre Ríos",
  "AR-H": "Chaco",
  "AR-M": "Mendoza",
  "AR-Q": "Neuquén",
  "AR-S": "Santa Fe",
  "AR-T": "Tucumán",
  "AR-V": "Tierra del Fuego",
  "AR-X": "Córdoba",
  "BR-AM": "Amazonas",
  "BR-BA": "Bahia",
  "BR-GO": "Goiás",
  "BR-MG": "Minas Gerais",
  "BR-PE": "Pernambuco",
  "BR-PR": "Paraná",
  "BR-RJ": "Rio de Janeiro",
  "BR-RS": "Rio Grande do Sul",
  "BR-SC": "Santa Catarina",
  "BR-SP": "São Paulo",
  "CL-AN": "Antofagasta",
  "CL-BI": "Biobío",
  "CL-RM": "RM (Metropolitana)",
  "CL-VS": "Valparaíso",
};

export interface Address {
  street: string;
  number: string;
  zipCode: string | null;
  city: string;
  stateId: string;
  state: string;
  countryId: string;
  country: string;
  name: string;
}

/** Where a buyer or seller of the shop lives; all of it invented. */
export function addressOf(userId: number, siteId: string): Address {
  const buyer = buyerById(userId);
  const person = personById(userId);
  const place = places[siteId] ?? { countryId: siteId.slice(2), country: "", street: "Calle", zipCode: null };
  const stateId = buyer?.state ?? person?.state ?? "";
  return {
    street: place.street,
    number: String((userId % 900) + 100),
    zipCode: place.zipCode,
    city: buyer?.city ?? person?.city ?? "",
    stateId,
    state: stateNames[stateId] ?? stateId,
    countryId: place.countryId,
    country: place.country,
    name: buyer ? `${buyer.firstName} De Prueba` : (person?.nickname ?? ""),
  };
}
