import { expect } from "vitest";
import { present, type Read, type Rule, refused, same, sends } from "./sample-doors";

const thread = { of: "pack", sourceId: "2000006181551917" } as const;
const file = { name: "foto.jpg", mediaType: "image/jpeg", bytes: new Uint8Array([1]) };

const fetchMessage: Read = ({ channel, as }) =>
  present(channel.messages).fetchMessage(as, "ae7be26cdaa742ca148068d5ac90eaca");
const fetchThread: Read = ({ channel, as }) => present(channel.messages).fetchThread(as, thread, { markAsRead: false });
const listUnread: Read = ({ channel, as }) => present(channel.messages).listUnread(as);
const send: Read = ({ channel, as }) => present(channel.messages).send(as, thread, { text: "Hola" }, "1944693439");
const uploadAttachment: Read = ({ channel, as }) => present(channel.messages).uploadAttachment(as, file);
const downloadAttachment: Read = ({ channel, as }) => present(channel.messages).downloadAttachment(as, "a.pdf");
const listOptions: Read = ({ channel, as }) => present(channel.messages?.guide).listOptions(as, thread);
const sendOption: Read = ({ channel, as }) =>
  present(channel.messages?.guide).sendOption(as, thread, { optionId: "OTHER", text: "Hola" });
const fetchPack: Read = ({ channel, as }) => present(channel.orders).fetchPack(as, "2000006181551917");
const fetchLead: Read = ({ channel, as }) => present(channel.leads).fetchLead(as, "44115523");
const fetchLeadDetails: Read = ({ channel, as }) => present(channel.leads).fetchLeadDetails(as, "44115523");
const listLeads: Read = ({ channel, as }) =>
  present(channel.leads).listLeads(as, { from: new Date("2026-11-13"), to: new Date("2026-11-20") }, null);

/** The whole body of a message, from what its sample says. */
const sendMessage = sends(({ channel, as }, { to, text, attachments }) =>
  present(channel.messages).send(as, thread, { text, attachmentIds: attachments }, to.user_id),
);
const sendChoice = sends(({ channel, as }, { option_id: optionId, text, template_id: templateId, vars }) => {
  const variables = vars?.map(({ id, value }: { id: string; value: number }) => ({ sourceId: id, value }));
  const choice = text ? { optionId, text } : { optionId, templateId, variables };
  return present(channel.messages?.guide).sendOption(as, thread, choice);
});

const block = (reason: string) => ({ block: { reason } });

/** Messages after the sale, the action guide, packs and leads. */
export const MESSAGES: Rule[] = [
  {
    files: /^messages-thread-active/,
    read: fetchThread,
    outcome: {
      total: 3,
      unreadable: 0,
      block: null,
      agent: null,
      maxCharacters: 350,
      claimIds: [],
      messages: [
        { direction: "incoming", authorId: "1944693439", readAt: null, text: expect.stringMatching(/^Hola, compré/) },
        { direction: "outgoing", recipientId: "1944693439", readAt: new Date("2026-11-20T18:55:02Z") },
        { text: "¡Genial, muchas gracias!", state: "delivered" },
      ],
    },
  },
  {
    files: /^messages-thread-empty/,
    read: fetchThread,
    outcome: { messages: [], ...block("conversation-initiated-by-seller-limited") },
  },
  {
    files: /^messages-thread-with-attachments/,
    read: fetchThread,
    outcome: {
      messages: [
        {},
        {},
        {},
        {
          attachments: [
            { name: "comprobante.pdf", mediaType: "application/octet-stream", sizeBytes: 225677, flagged: false },
            { name: "caja rota.png" },
          ],
        },
      ],
    },
  },
  {
    files: /^messages-thread-moderated-seller-message/,
    read: fetchThread,
    outcome: {
      messages: expect.arrayContaining([
        expect.objectContaining({ direction: "outgoing", state: "moderated", deliveredAt: null }),
      ]),
    },
  },
  {
    files: /^messages-thread-pending-moderation/,
    read: fetchThread,
    outcome: { messages: expect.arrayContaining([expect.objectContaining({ state: "pending" })]) },
  },
  {
    files: /^messages-thread-blocked-by-conversation-expired/,
    read: fetchThread,
    outcome: { total: 0, messages: [], ...block("conversation-expired") },
  },
  ...(
    [
      "buyer",
      "time",
      "fulfillment",
      "mediation",
      "payment",
      "cancelled-order",
      "refund",
      "restrictions",
      "conversation-use-message-api",
    ] as const
  ).map(
    (reason): Rule => ({
      files: new RegExp(`^messages-thread-blocked-by-${reason}`),
      read: fetchThread,
      outcome: block(reason),
    }),
  ),
  {
    files: /^messages-thread-agent-active/,
    read: fetchThread,
    outcome: { agent: { kind: "ai_assistant" }, block: null, shipmentId: "44028792542" },
  },
  {
    files: /^messages-thread-agent-closed/,
    read: fetchThread,
    outcome: { agent: { kind: "ai_assistant" }, ...block("ai-assistant-contact-closed") },
  },
  {
    files: /^messages-thread-agent-expired/,
    read: fetchThread,
    outcome: { agent: {}, ...block("ai-assistant-expired") },
  },
  {
    files: /^messages-thread-legacy-shape/,
    read: fetchThread,
    outcome: {
      total: 31,
      messages: [
        {
          direction: "outgoing",
          recipientId: null,
          state: "pending",
          moderationReason: null,
          attachments: [{ name: "manual.pdf" }],
        },
      ],
    },
  },
  { files: /^messages-thread-error-forbidden/, read: fetchThread, outcome: refused("forbidden") },
  { files: /^messages-thread-error-invalid-limit/, read: fetchThread, outcome: refused("refused") },
  {
    files: /^message-by-id\.json/,
    read: fetchMessage,
    outcome: {
      thread: { of: "pack", sourceId: "2000006181551917" },
      sellerId: "468424240",
      message: { sourceId: "ae7be26cdaa742ca148068d5ac90eaca", direction: "incoming" },
    },
  },
  {
    files: /^message-by-id-legacy/,
    read: fetchMessage,
    outcome: {
      thread: { of: "order", sourceId: "2000009047722568" },
      sellerId: null,
      message: {
        sourceId: "0033b582a1474fa98c02d229abcec43c",
        authorId: "162981404",
        text: "Ejemplo de texto",
        attachments: [],
        readAt: new Date("2026-11-20T21:31:19.606Z"),
      },
    },
  },
  { files: /^message-by-id-error-not-found/, read: fetchMessage, outcome: refused("not-found") },
  { files: /^message-by-id-error-forbidden/, read: fetchMessage, outcome: refused("forbidden") },
  {
    files: /^messages-unread\.json/,
    read: listUnread,
    outcome: {
      complete: true,
      threads: [
        { ref: thread, count: 2 },
        { ref: { sourceId: "2000006181552001" }, count: 1 },
      ],
    },
  },
  { files: /^messages-unread-one/, read: listUnread, outcome: { threads: [{ ref: thread, count: 2 }] } },
  { files: /^messages-unread-empty/, read: listUnread, outcome: { threads: [], complete: true } },
  { files: /^message-send-request/, read: same(sendMessage), outcome: { same: true } },
  {
    files: /^message-send-response\.json/,
    read: send,
    outcome: { sourceId: "dc06779b68f44204e4d352a82f736214", state: "delivered", moderationReason: null },
  },
  {
    files: /^message-send-response-moderated/,
    read: send,
    outcome: { state: "moderated", moderationReason: "out_of_place_language" },
  },
  {
    files: /^message-send-error-(blocked|mediation|fulfillment-not-delivered)/,
    read: send,
    outcome: refused("refused", "thread-blocked"),
  },
  {
    files: /^message-send-error-(agent-not-in-pack|receiver-not-in-order|same-sender)/,
    read: send,
    outcome: refused("refused", "wrong-recipient"),
  },
  { files: /^message-send-error-too-long/, read: send, outcome: refused("refused", "text-too-long") },
  { files: /^message-send-error-charset/, read: send, outcome: refused("refused", "unsupported-characters") },
  { files: /^message-send-error-attachment-key/, read: send, outcome: refused("refused", "attachment-not-found") },
  { files: /^message-send-error-to-required/, read: send, outcome: refused("refused", "bad_request") },
  {
    files: /^attachment-upload-response/,
    read: uploadAttachment,
    outcome: { sourceId: "468424240_59f0f034-db1b-4ea6-8c5e-1d34e2092482.jpg" },
  },
  {
    files: /^attachment-upload-error-too-big/,
    read: uploadAttachment,
    outcome: refused("refused", "attachment-refused"),
  },
  { files: /^attachment-upload-error-site/, read: uploadAttachment, outcome: refused("refused", "bad_request") },
  { files: /^attachment-download-error-site/, read: downloadAttachment, outcome: refused("refused", "bad_request") },
  {
    files: /^action-guide-options/,
    read: listOptions,
    outcome: [
      { sourceId: "REQUEST_VARIANTS", form: "template", left: 1 },
      { templates: [{ sourceId: "TEMPLATE___REQUEST_BILLING_INFO___1", text: null, variables: [] }] },
      { form: "free-text", maxCharacters: 350, templates: [] },
      {
        form: "template",
        templates: [
          {
            text: "Hola,Entregaremos tu compra %s entre las %d y las %d hs.",
            variables: [{ type: "number" }, { type: "number" }],
          },
        ],
      },
      { sourceId: "OTHER", enabled: true, left: 0 },
    ],
  },
  // The options themselves say how often each is left, so their separate list is never asked for.
  { files: /^action-guide-caps/, read: listOptions, outcome: refused("unreadable") },
  { files: /^action-guide-send-request/, read: same(sendChoice), outcome: { same: true } },
  {
    files: /^action-guide-send-response/,
    read: sendOption,
    outcome: { sourceId: "d1ed90d97480df405b1d64ad8a0f2df1", state: "delivered" },
  },
  { files: /^action-guide-error-excepted-case/, read: listOptions, outcome: refused("refused", "use-messages") },
  { files: /^action-guide-error-cap-used/, read: sendOption, outcome: refused("refused", "cap-used") },
  { files: /^action-guide-error-conversation-open/, read: sendOption, outcome: refused("refused", "use-messages") },
  { files: /^action-guide-error-lock/, read: sendOption, outcome: refused("unavailable", "conflict") },
  {
    files: /^action-guide-error-buyer-deactivated/,
    read: sendOption,
    outcome: refused("refused", "buyer-deactivated"),
  },
  { files: /^action-guide-error-old-promise/, read: sendOption, outcome: refused("refused", "promise-too-old") },
  {
    files: /^pack\.json/,
    read: fetchPack,
    outcome: {
      sourceId: "2000006181551917",
      orderIds: ["2000009047722568", "2000009047707726"],
      shipmentId: "43729529445",
      createdAt: new Date("2026-11-20T17:38:30Z"),
    },
  },
  { files: /^pack-two-orders/, read: fetchPack, outcome: { orderIds: [expect.any(String), expect.any(String)] } },
  { files: /^pack-one-order/, read: fetchPack, outcome: { status: "released", split: false } },
  { files: /^pack-splitted/, read: fetchPack, outcome: { status: "cancelled", split: true } },
  { files: /^pack-error-not-found/, read: fetchPack, outcome: refused("not-found") },
  { files: /^pack-error-forbidden/, read: fetchPack, outcome: refused("forbidden") },
  {
    files: /^lead-whatsapp/,
    read: fetchLead,
    outcome: { type: "whatsapp", externalId: null, contact: { name: "Test Test" } },
  },
  { files: /^lead-call/, read: fetchLead, outcome: { type: "call", contact: { phone: "+56 9 0000-0000" } } },
  { files: /^lead-question/, read: fetchLead, outcome: { type: "question", questionId: "11949565740" } },
  { files: /^lead-schedule/, read: fetchLead, outcome: { sourceId: "44115523", type: "visit", questionId: null } },
  { files: /^lead-quotation/, read: fetchLead, outcome: { type: "quotation", externalId: "5992689" } },
  {
    files: /^lead-contact-request-details/,
    read: fetchLeadDetails,
    outcome: {
      type: "contact-request",
      contact: { identification: { type: "CPF", number: "00000000000" } },
      details: [{ name: "color" }, { name: "zip_code", value: "88000-000" }, { name: "dealership" }],
    },
  },
  { files: /^lead-reservation-details/, read: fetchLeadDetails, outcome: { type: "reservation" } },
  { files: /^lead-error-not-found/, read: fetchLead, outcome: refused("not-found", "not_found") },
  { files: /^lead-error-invalid-token-caller/, read: fetchLead, outcome: refused("forbidden") },
  { files: /^lead-error-invalid-token\.json/, read: fetchLead, outcome: refused("unauthorized") },
  { files: /^lead-error-policy-agent/, read: listLeads, outcome: refused("forbidden") },
  { files: /^lead-error-quota/, read: fetchLead, outcome: refused("rate-limited") },
  { files: /^lead-error-(date-range|invalid-type)/, read: listLeads, outcome: refused("refused", "bad_request") },
  { files: /^leads-buyers-empty/, read: listLeads, outcome: { leads: [], next: null } },
  {
    files: /^leads-buyers-guest/,
    read: listLeads,
    outcome: {
      unreadable: 0,
      next: null,
      leads: [
        { contact: { buyerId: "2522572034", identification: { type: "RUT" } } },
        { questionId: "13510887742", subStatus: "answered", createdAt: new Date("2026-11-20T20:44:05.300Z") },
        { sourceId: "56c71b07-f347-41e2-8f63-4f81dda74491", itemId: "MLC3404674016", contact: null },
      ],
    },
  },
  { files: /^leads-buyers\.json/, read: listLeads, outcome: { leads: [{ type: "whatsapp" }, { type: "question" }] } },
];
