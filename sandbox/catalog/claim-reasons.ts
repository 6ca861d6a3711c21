interface ClaimReason {
  id: string;
  name: string;
  es: string;
  pt: string;
  triage: string[];
}

const rows: [id: string, name: string, triage: string, es: string, pt: string][] = [
  [
    "PDD9939",
    "repentant_buyer",
    "repentant",
    "El producto llegó bien pero no lo quiere",
    "O produto chegou bem, mas não o quer",
  ],
  ["PDD9941", "different_color_or_size", "different", "Llegó otro color o tamaño", "Chegou outra cor ou tamanho"],
  ["PDD9942", "different_item_other", "different", "Llegó otro producto", "Chegou outro produto"],
  [
    "PDD9944",
    "different_than_published",
    "different",
    "El producto es distinto al publicado",
    "O produto é diferente do anunciado",
  ],
  ["PDD9946", "broken_item", "defective", "El producto llegó roto", "O produto chegou quebrado"],
  ["PDD9949", "not_working_item", "not_working", "El producto no funciona", "O produto não funciona"],
  ["PDD9952", "missing_accessories", "incomplete", "Faltan accesorios", "Faltam acessórios"],
  ["PDD9955", "missing_item", "incomplete", "Falta un producto", "Falta um produto"],
  ["PDD9958", "empty_box", "incomplete", "La caja llegó vacía", "A caixa chegou vazia"],
  ["PDD9960", "missing_invoice", "", "Falta la factura", "Falta a nota fiscal"],
  [
    "PDD9963",
    "different_color_or_size_fashion",
    "different",
    "Llegó otro color o talle",
    "Chegou outra cor ou tamanho",
  ],
  ["PDD9965", "broken_item_fashion", "defective", "La prenda llegó dañada", "A peça chegou danificada"],
  ["PDD9976", "bigger_than_expected_fashion", "", "Le queda grande", "Ficou grande"],
  ["PDD9977", "smaller_than_expected_fashion", "", "Le queda chico", "Ficou pequeno"],
  ["PDD9502", "repentant_buyer", "repentant", "Se arrepintió de la compra", "Arrependeu-se da compra"],
  ["PDD9829", "bought_by_mistake", "repentant", "Compró por error", "Comprou por engano"],
  [
    "PDD9926",
    "different_color_or_size_fashion_change",
    "",
    "Quiere cambiarlo por otro talle o color",
    "Quer trocar por outro tamanho ou cor",
  ],
  ["PNR9501", "undelivered_repentant_buyer", "", "Ya no lo quiere", "Não quer mais"],
  ["PNR9502", "respondent_unanswered", "", "Quien vende no responde", "Quem vende não responde"],
  ["PNR9503", "out_of_stock", "", "Quien vende no tiene el producto", "Quem vende não tem o produto"],
  ["PNR9504", "estimated_delivery_out_of_time", "", "No llegó a tiempo", "Não chegou a tempo"],
  ["PNR9505", "change_receiver_address", "", "Quiere cambiar el domicilio", "Quer mudar o endereço"],
  ["PNR9507", "unauthorized_purchase", "", "No reconoce la compra", "Não reconhece a compra"],
  ["PNR9508", "undelivered_other", "", "No recibió el producto", "Não recebeu o produto"],
  ["PNR9521", "delivery_date_was_not_met", "", "El envío está demorado", "O envio está atrasado"],
  [
    "PNR9560",
    "delivered_but_not_receive_package",
    "",
    "Figura entregado y no lo recibió",
    "Consta entregue e não recebeu",
  ],
  ["CS7452", "out_of_stock", "", "Quien vende se quedó sin stock", "Quem vende ficou sem estoque"],
  ["CS7460", "cancel_installation", "", "Canceló la instalación", "Cancelou a instalação"],
];

export const claimReasons: readonly ClaimReason[] = rows.map(([id, name, triage, es, pt]) => ({
  id,
  name,
  es,
  pt,
  triage: triage ? [triage] : [],
}));

export const claimReasonById = (id: string) => claimReasons.find((reason) => reason.id === id);

/** PNR: paid, not received. PDD: different or defective. CS: cancelled. */
export const familyOf = (reasonId: string): "PNR" | "PDD" | "CS" =>
  reasonId.startsWith("PNR") ? "PNR" : reasonId.startsWith("CS") ? "CS" : "PDD";

export const isRepentant = (reasonId: string) => claimReasonById(reasonId)?.triage.includes("repentant") ?? false;
