import type { Messages } from "../es";

export const analytics: Messages["analytics"] = {
  definitions: {
    revenue:
      "Total dos pedidos pagos, sem frete e já descontado o que foi devolvido. Não soma cancelados, devolvidos por completo nem não pagos. Cada moeda fica separada.",
    orders:
      "Pedidos pagos que mantêm todo ou parte do dinheiro. Os que o Mercado Livre cobriu com sua proteção contam inteiros.",
    averageTicket: "Receita total dividida pelo total de pedidos.",
    gross: "Tudo o que foi pago no período, também o que depois foi devolvido.",
    refunded: "O que voltou ao comprador, no dia da venda a que pertence.",
    cancelled: "Pedidos que tinham sido pagos e foram cancelados, no dia do cancelamento.",
    day: "Os dias são os do fuso horário da loja. Uma venda conta no dia em que foi fechada.",
    before: "Comparado com a mesma quantidade de dias logo antes; um mês, com os mesmos dias do mês anterior.",
    beforeToday: "Comparado com ontem até a mesma hora.",
    recency:
      "Há quanto tempo comprou pela última vez, comparado com os demais compradores: 5 é a quinta parte mais recente.",
    frequency: "Quantos pedidos fez, comparado com os demais. Quem comprou o mesmo tem a mesma nota.",
    value: "Quanto comprou, comparado com os demais, em passos de dois algarismos.",
    segments: "Pela última compra e pela quantidade de compras de todo o histórico conhecido, não do período.",
    claims: "Reclamações abertas por compradores no período. Não entram as que a loja fez como compradora.",
    claimRate: "Reclamações que afetam a reputação sobre as vendas, na janela que o Mercado Livre considera.",
    atStake: "O que ainda não foi devolvido dos pedidos com uma reclamação aberta.",
    claimRoom:
      "Quantas reclamações mais que afetem a reputação podem chegar antes de mudar de cor. É uma estimativa: o Mercado Livre usa suas próprias vendas totais.",
    firstResponse: "Da primeira mensagem de uma conversa até a primeira resposta. A mediana.",
    answerTime: "Cada vez que um comprador esperou: desde que escreveu até alguém responder.",
    handleTime: "Desde que o comprador escreveu até a conversa ficar resolvida.",
    firstContact: "Conversas resolvidas com uma única resposta.",
    withinHour: "Respostas dadas em 60 minutos ou menos, a meta do Mercado Livre.",
    credited:
      "Pedidos do mesmo comprador pelo mesmo anúncio até 7 dias depois de uma resposta. Cada pedido é creditado uma só vez, à última resposta.",
    marketplaceResponse:
      "O que o Mercado Livre mede: últimos 14 dias, a primeira pergunta de cada comprador por anúncio.",
  },
  standings: {
    paid: "Pago",
    covered: "Coberto pelo Mercado Livre",
    disputed: "Em disputa",
    "partially-refunded": "Devolvido em parte",
    refunded: "Devolvido",
    "charged-back": "Chargeback",
    cancelled: "Cancelado",
    pending: "Não pago",
    abandoned: "Cancelado sem pagamento",
    replaced: "Substituído",
    excluded: "Excluído",
  },
  answerers: { agent: "Pessoas", bot: "Bots", elsewhere: "No Mercado Livre" },
  columns: {
    order: "Pedido",
    pack: "Pacote",
    date: "Data",
    time: "Hora (UTC)",
    hour: "Hora",
    orders: "Pedidos",
    revenue: "Receita",
    standing: "Estado",
    value: "Valor",
    currency: "Moeda",
    gross: "Total",
    refunded: "Devolvido",
    units: "Unidades",
    product: "Produto",
    buyer: "Comprador",
    store: "Loja",
  },
  files: { sales: "vendas", orders: "pedidos", buyers: "compradores", claims: "reclamacoes", service: "atendimento" },
};
