import { randomUUID } from "node:crypto";
import { addressOf } from "../catalog/addresses";
import { type Buyer, buyerById } from "../catalog/buyers";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { FiscalDocument, Order } from "../order-records";
import { ordersOfPack } from "../trade/orders";
import type { SandboxRoute, World } from "../world";
import { inWholeSeconds } from "./dates";
import { refuse } from "./errors";
import { billingIdOf } from "./order-shapes";
import { onOrder } from "./orders";

const family = "orders";
const access = "bearer";
const fileBytesMax = 1024 * 1024;

export const billingRoutes: SandboxRoute[] = [
  { method: "GET", path: "/orders/billing-info/:site/:info", family, access, handle: billingInfo },
  { method: "GET", path: "/orders/:id/billing_info", family, access, handle: onOrder(legacy) },
  {
    method: "POST",
    path: "/packs/:id/fiscal_documents",
    family,
    access,
    bodyBytesMax: 4 * fileBytesMax,
    handle: onPack(upload),
  },
  { method: "GET", path: "/packs/:id/fiscal_documents", family, access, handle: onPack(list) },
  { method: "GET", path: "/packs/:id/fiscal_documents/:file", family, access, handle: onPack(download) },
  { method: "DELETE", path: "/packs/:id/fiscal_documents", family, access, handle: onPack(remove) },
];

/** Who pays, as the tax office wants it: companies are every fifth buyer. */
function billingInfo(call: Call, world: World, caller: Caller): Outcome {
  const siteId = call.part("site");
  const order = world.state
    .group("orders", `seller ${caller.userId}`)
    .find(({ siteId: site, buyerId }) => site === siteId && billingIdOf(site, buyerId) === call.part("info"));
  const buyer = order && buyerById(order.buyerId);
  if (!order || !buyer) return refuse(404, "not_found", "Billing info not found");
  const isCompany = buyer.id % 5 === 0;
  return json(200, {
    site_id: siteId,
    buyer: { cust_id: buyer.id, billing_info: infoOf(buyer, isCompany) },
    seller: { cust_id: siteId === "MLA" ? 0 : order.sellerId },
  });
}

interface Identity {
  type: string;
  number: string;
}

function identityOf({ id, siteId }: Buyer, isCompany: boolean): Identity {
  const digits = (length: number) => String(id).padStart(length, "0").slice(-length);
  if (siteId === "MLB") return isCompany ? { type: "CNPJ", number: digits(14) } : { type: "CPF", number: digits(11) };
  if (siteId === "MLC") return { type: "RUT", number: digits(9) };
  return isCompany ? { type: "CUIT", number: `30${digits(9)}` } : { type: "DNI", number: digits(8) };
}

function infoOf(buyer: Buyer, isCompany: boolean): Record<string, unknown> {
  const address = addressOf(buyer.id, buyer.siteId);
  const identity = identityOf(buyer, isCompany);
  const person = isCompany
    ? { name: `Empresa De Prueba ${buyer.firstName}` }
    : { name: buyer.firstName, last_name: "De Prueba" };
  const kind = { is_normalized: true, cust_type: isCompany ? "BU" : "CO" };
  const place = {
    street_name: address.street,
    street_number: isCompany ? "SN" : address.number,
    city_name: address.city,
  };
  switch (buyer.siteId) {
    case "MLB":
      return {
        ...person,
        identification: identity,
        ...(isCompany
          ? {
              taxes: {
                inscriptions: { state_registration: "110042490114" },
                taxpayer_type: { description: "Contribuinte" },
              },
            }
          : {}),
        address: {
          ...place,
          comment: null,
          neighborhood: "Centro",
          state: { name: address.state },
          zip_code: address.zipCode,
          country_id: "BR",
        },
        attributes: kind,
      };
    case "MLC":
      return {
        ...person,
        identification: identity,
        ...(isCompany ? { taxes: { economic_activity: "Venta al por menor" } } : {}),
        address: { ...place, comment: null, neighborhood: "Centro", state: { name: address.state }, country_id: "CL" },
        attributes: kind,
      };
    default:
      return {
        ...person,
        identification: identity,
        taxes: {
          taxpayer_type: isCompany
            ? { description: "IVA Responsable Inscripto" }
            : { id: "01", description: "Consumidor Final" },
        },
        address: {
          ...place,
          state: { code: address.stateId, name: address.state },
          zip_code: address.zipCode,
          country_id: "AR",
        },
        attributes: { vat_discriminated_billing: "true", doc_type_number: identity.number, ...kind },
      };
  }
}

/** The old path, gone for most. */
function legacy(order: Order, _call: Call, { state }: World): Outcome {
  const buyer = buyerById(order.buyerId);
  if (!faultsOf(state).legacyBillingInfo || !buyer) return refuse(404, "not_found", "Billing info not found");
  const address = addressOf(buyer.id, buyer.siteId);
  const identity = identityOf(buyer, false);
  const rows: [type: string, value: string][] = [
    ["FIRST_NAME", buyer.firstName],
    ["LAST_NAME", "De Prueba"],
    ["TAXPAYER_TYPE_ID", "Consumidor Final"],
    ["STREET_NAME", address.street],
    ["STREET_NUMBER", address.number],
    ["CITY_NAME", address.city],
    ["STATE_NAME", address.state],
    ["ZIP_CODE", address.zipCode ?? ""],
    ["SITE_ID", buyer.siteId],
  ];
  return json(200, {
    billing_info: {
      doc_type: identity.type,
      doc_number: identity.number,
      additional_info: rows.map(([type, value]) => ({ type, value })),
    },
  });
}

interface PackOfSeller {
  packKey: number;
  sellerId: number;
  documents: FiscalDocument[];
}

function onPack(act: (pack: PackOfSeller, call: Call, world: World) => Outcome): SandboxRoute["handle"] {
  return (call, world, caller) => {
    const id = call.part("id");
    if (!/^\d+$/.test(id)) return refuse(400, "bad_request", "pack.id must be numeric and not empty");
    const orders = ordersOfPack(world, id).filter(({ sellerId }) => sellerId === caller.userId);
    const single = world.state.get("orders", id);
    if (orders.length === 0 && single?.sellerId === caller.userId) {
      return refuse(400, "bad_request", "The order belong to a pack/purchase");
    }
    const [first] = orders;
    if (!first) return refuse(403, "forbidden", "Access Denied, you are not authorized.");
    if (mustUseBiller(first)) return refuse(403, "forbidden", "Access denied, you must use the biller of MercadoLibre");
    const documents = world.state.group("fiscalDocuments", `pack ${id} ${caller.userId}`);
    return act({ packKey: Number(id), sellerId: caller.userId, documents }, call, world);
  };
}

/** Where the marketplace itself writes the invoice. */
function mustUseBiller({ siteId, logistic }: Order): boolean {
  if (siteId === "MLC") return logistic === "fulfillment";
  return siteId === "MLB" && ["fulfillment", "cross_docking", "xd_drop_off"].includes(logistic);
}

const documentTypes: Record<string, string> = {
  "application/pdf": "application/pdf",
  "application/xml": "application/xml",
  "text/xml": "application/xml",
};

function upload({ packKey, sellerId, documents }: PackOfSeller, call: Call, world: World): Outcome {
  const bad = (message: string) => refuse(400, "bad_request", message);
  const files = (call.parts ?? []).filter(({ name }) => name === "fiscal_document");
  if (files.length === 0) return bad("File cannot be empty");
  if (files.length > 2) return bad("Files Not allowed, you can upload only two files, one of each type");
  const taken = new Set(documents.map(({ fileType }) => fileType));
  for (const { fileName, bytes, type } of files) {
    const known = documentTypes[type];
    if (!fileName) return bad("Filename cannot be empty");
    if (bytes.length === 0) return bad("File cannot be empty");
    if (!known) return bad(`File type: ${type} is not allowed`);
    if (bytes.length > fileBytesMax) return bad("File Not allowed, exceeds maximum size");
    if (taken.has(known)) {
      return refuse(
        409,
        "conflict",
        `File Not allowed, a file already exists for the pack: ${packKey} and seller: ${sellerId} of the type: ${known}`,
      );
    }
    taken.add(known);
  }
  const ids = files.map(({ fileName = "", bytes, type }) => {
    const id = `${sellerId}_${randomUUID()}`;
    world.files.write(id, bytes);
    world.state.put("fiscalDocuments", id, {
      id,
      packKey,
      sellerId,
      fileType: documentTypes[type] ?? type,
      fileName,
      createdAt: Date.now(),
    });
    return id;
  });
  return json(200, { ids });
}

const nothing = (packKey: number): Reply =>
  refuse(404, "not_found", `The pack_fiscal_document with pack_id: ${packKey} does not exist`);

function list({ packKey, documents }: PackOfSeller): Outcome {
  if (documents.length === 0) return nothing(packKey);
  return json(200, {
    pack_id: packKey,
    fiscal_documents: documents.map(({ id, createdAt, fileType, fileName }) => ({
      id,
      date: inWholeSeconds(createdAt),
      file_type: fileType,
      filename: fileName,
    })),
  });
}

function download({ documents }: PackOfSeller, call: Call, { files }: World): Outcome {
  const document = documents.find(({ id }) => id === call.part("file"));
  const body = document && files.read(document.id);
  if (!document || !body) {
    return refuse(400, "bad_request", `The fiscal_document with id: ${call.part("file")} does not exist`);
  }
  return { status: 200, headers: { "content-type": document.fileType }, body };
}

function remove({ packKey, documents }: PackOfSeller, _call: Call, { state, files }: World): Outcome {
  const [first] = documents;
  if (!first) {
    return refuse(404, "not_found", `Cannot delete. The pack: ${packKey} doesn't have a fiscal_document attached`);
  }
  for (const { id } of documents) {
    state.remove("fiscalDocuments", id);
    files.remove(id);
  }
  return json(200, { message: `The fiscal_document with "id" : ${first.id} was deleted` });
}
