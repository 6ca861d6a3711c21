import { listingOf } from "./build";
import type { Listing } from "./listings";

// Pesos without cents; the shop also advertises a flat and a service, which are not sold on the site.
const store = { siteId: "MLC", sellerId: 1904458271, currencyId: "CLP" };
const full = { freeShipping: true, logisticType: "fulfillment" } as const;
const colecta = { freeShipping: false, logisticType: "cross_docking" } as const;
const flex = { freeShipping: true, logisticType: "self_service" } as const;

const negro = { id: "52049", name: "Negro", hex: "#3b3d40" };
const rojo = { id: "51993", name: "Rojo", hex: "#9c3b35" };
const azul = { id: "52028", name: "Azul", hex: "#3f6080" };

export const listingsCl: Listing[] = [
  listingOf(store, {
    id: "MLC2614409173",
    title: "Parka Cordillera hombre, pluma sintética",
    drawing: "jacket",
    colours: [negro, rojo],
    sizes: {
      names: ["S", "M", "L", "XL"],
      stock: [
        [6, 9, 7, 3],
        [4, 5, 5, 2],
      ],
    },
    price: 59990,
    regularPrice: 74990,
    sold: 204,
    categoryId: "MLC109085",
    domainId: "MLC-JACKETS_AND_COATS",
    warranty: "Garantía del vendedor: 3 meses",
    shipping: full,
    attributes: {
      BRAND: ["Marca", "Cordillera"],
      MODEL: ["Modelo", "Nevados"],
      SELLER_SKU: ["SKU", "COR-NEV"],
    },
    description: "Parka con relleno sintético, capucha desmontable y bolsillo interior.\nResiste lluvia suave.",
  }),
  listingOf(store, {
    id: "MLC2598830016",
    title: "Cafetera de filtro 1,2 L con jarro de vidrio",
    drawing: "coffee",
    colours: [negro],
    price: 32990,
    sold: 611,
    available: 38,
    categoryId: "MLC438297",
    domainId: "MLC-COFFEE_MAKERS",
    warranty: "Garantía de fábrica: 12 meses",
    shipping: colecta,
    attributes: {
      BRAND: ["Marca", "Brasa"],
      MODEL: ["Modelo", "F12"],
      SELLER_SKU: ["SKU", "BRA-F12"],
    },
    description: "Hasta 10 tazas, filtro permanente y placa que mantiene caliente.\nEnchufe chileno de tres patas.",
  }),
  listingOf(store, {
    id: "MLC2570019442",
    title: "Mochila Ruta 28 litros para notebook",
    drawing: "backpack",
    colours: [azul],
    price: 27990,
    sold: 158,
    available: 22,
    categoryId: "MLC3113",
    domainId: "MLC-BACKPACKS",
    warranty: "Garantía del vendedor: 6 meses",
    shipping: flex,
    attributes: {
      BRAND: ["Marca", "Ruta"],
      MODEL: ["Modelo", "28"],
      SELLER_SKU: ["SKU", "RUT-28"],
    },
    description: "Compartimiento acolchado para notebook de 16 pulgadas y funda para la lluvia incluida.",
  }),
  listingOf(store, {
    id: "MLC2541170388",
    title: "Lámpara de escritorio articulada LED",
    drawing: "lamp",
    colours: [rojo],
    price: 18490,
    sold: 87,
    available: 15,
    categoryId: "MLC1583",
    domainId: "MLC-DESK_LAMPS",
    warranty: "Garantía de fábrica: 12 meses",
    shipping: colecta,
    attributes: {
      BRAND: ["Marca", "Faro"],
      MODEL: ["Modelo", "A3"],
      SELLER_SKU: ["SKU", "FAR-A3"],
    },
    description: "Tres tonos de luz y base con carga inalámbrica.",
  }),
  listingOf(store, {
    id: "MLC3404674016",
    title: "Departamento 2 dormitorios en Ñuñoa, a pasos del metro",
    drawing: "building",
    colours: [{ id: "52055", name: "Blanco", hex: "#a9746b" }],
    price: 128_000_000,
    sold: 0,
    available: 1,
    condition: "used",
    categoryId: "MLC183186",
    domainId: "MLC-APARTMENTS_FOR_SALE",
    isClassified: true,
    shipping: { freeShipping: false, logisticType: null },
    attributes: {
      BEDROOMS: ["Dormitorios", "2"],
      FULL_BATHROOMS: ["Baños", "2"],
      TOTAL_AREA: ["Superficie total", "68 m²"],
      MAINTENANCE_FEE: ["Gastos comunes", "95000 CLP"],
    },
    description: "Piso 7, oriente, cocina equipada y terraza.\nBodega y estacionamiento incluidos. Se visita con hora.",
  }),
  listingOf(store, {
    id: "MLC3398210745",
    title: "Armado de muebles a domicilio en Santiago",
    drawing: "toolbox",
    colours: [{ id: "51993", name: "Rojo", hex: "#9c3b35" }],
    price: 24_900,
    sold: 0,
    available: 1,
    categoryId: "MLC178198",
    domainId: "MLC-SERVICES",
    isClassified: true,
    shipping: { freeShipping: false, logisticType: null },
    attributes: {
      SERVICE_AREA: ["Zona", "Gran Santiago"],
      AVAILABILITY: ["Horario", "Lunes a sábado"],
    },
    description: "Armamos escritorios, camas y clósets. El precio es por mueble; cotizamos según fotos.",
  }),
];
