/** Who can sign in at the authorization page, and the sellers behind them. */
export interface Person {
  id: number;
  /** `operator` works for `sellerId` and may not authorize; `pending` is an owner with data to validate. */
  kind: "owner" | "operator" | "pending";
  /** The account that owns the listings. */
  sellerId: number;
  nickname: string;
  firstName: string;
  lastName: string;
  siteId: string;
  countryId: string;
  email: string;
  city: string;
  state: string;
  zipCode: string;
  identification: { type: string; number: string };
  registeredAt: string;
  completedSales: number;
}

export const persons: readonly Person[] = [
  {
    id: 468424240,
    kind: "owner",
    sellerId: 468424240,
    nickname: "CASA.AURORA",
    firstName: "Aurora",
    lastName: "Benítez",
    siteId: "MLA",
    countryId: "AR",
    email: "ventas@casa-aurora.example",
    city: "Rosario",
    state: "AR-S",
    zipCode: "2000",
    identification: { type: "CUIT", number: "30000000007" },
    registeredAt: "2019-02-11T09:31:42.000-04:00",
    completedSales: 6211,
  },
  {
    id: 3104558821,
    kind: "owner",
    sellerId: 3104558821,
    nickname: "LOJA.IPE.AMARELO",
    firstName: "Marina",
    lastName: "Figueiredo",
    siteId: "MLB",
    countryId: "BR",
    email: "vendas@ipe-amarelo.example",
    city: "Campinas",
    state: "BR-SP",
    zipCode: "13010",
    identification: { type: "CNPJ", number: "00000000000191" },
    registeredAt: "2021-08-03T14:02:10.000-04:00",
    completedSales: 3480,
  },
  {
    id: 1904458271,
    kind: "owner",
    sellerId: 1904458271,
    nickname: "TIENDA.CORDILLERA",
    firstName: "Ximena",
    lastName: "Araya",
    siteId: "MLC",
    countryId: "CL",
    email: "ventas@cordillera.example",
    city: "Santiago",
    state: "CL-RM",
    zipCode: "8320000",
    identification: { type: "RUT", number: "760000001" },
    registeredAt: "2022-03-15T10:20:00.000-04:00",
    completedSales: 1270,
  },
  {
    id: 1290045517,
    kind: "operator",
    sellerId: 468424240,
    nickname: "CASA.AURORA-TOMAS",
    firstName: "Tomás",
    lastName: "Ledesma",
    siteId: "MLA",
    countryId: "AR",
    email: "tomas@casa-aurora.example",
    city: "Rosario",
    state: "AR-S",
    zipCode: "2000",
    identification: { type: "DNI", number: "00000001" },
    registeredAt: "2024-05-20T11:00:00.000-04:00",
    completedSales: 0,
  },
  {
    id: 2210773304,
    kind: "pending",
    sellerId: 2210773304,
    nickname: "FERRETERIA.DON.ATILIO",
    firstName: "Atilio",
    lastName: "Moretti",
    siteId: "MLA",
    countryId: "AR",
    email: "hola@don-atilio.example",
    city: "Córdoba",
    state: "AR-X",
    zipCode: "5000",
    identification: { type: "CUIT", number: "20000000001" },
    registeredAt: "2026-09-01T08:15:00.000-04:00",
    completedSales: 0,
  },
];

export const owners = persons.filter((person) => person.kind === "owner");

export const personById = (id: number) => persons.find((person) => person.id === id);
