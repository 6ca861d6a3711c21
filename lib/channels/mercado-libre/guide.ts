import type { ActionGuide, GuideOption, GuideRefusal, GuideTemplate } from "@/lib/channels/messages-facet";
import type { Call } from "./api";
import { sentFrom } from "./delivery";
import { inOurWords, type Saying } from "./in-our-words";
import { GuidePayload, SentPayload } from "./message-payloads";
import { plainText } from "./plain-text";
import { path } from "./request";

/** Source: messages reference, section 9 (Motivos para comunicarse, 04/07/2025, PT 08/06/2026, CO 29/09/2026). */
export function createGuide(call: Call): ActionGuide {
  return {
    async listOptions({ accessToken, siteId }, ref) {
      const request = { method: "GET", path: path`/messages/action_guide/packs/${ref.sourceId}` } as const;
      const { options } = await call({ ...request, query: TAG, accessToken }, GuidePayload).catch(inOurWords(REFUSALS));
      return options.map((option) => optionFrom(option, siteId));
    },

    async sendOption({ accessToken }, ref, choice) {
      const { optionId } = choice;
      const said =
        "text" in choice
          ? { text: choice.text }
          : {
              template_id: choice.templateId,
              ...(choice.variables && {
                vars: choice.variables.map(({ sourceId, value }) => ({ id: sourceId, value })),
              }),
            };
      const body = JSON.stringify({ option_id: optionId, ...said });
      const request = { method: "POST", path: path`/messages/action_guide/packs/${ref.sourceId}/option` } as const;
      const sent = await call({ ...request, query: TAG, accessToken, body }, SentPayload).catch(inOurWords(REFUSALS));
      return sentFrom(sent);
    },
  };
}

const TAG = { tag: "post_sale" };

const REFUSALS: Saying<GuideRefusal>[] = [
  { says: /use_message_api|excepted.case|check blocked messages/i, code: "use-messages" },
  { says: /not allowed to execute the option .* again/i, code: "cap-used" },
  { says: /promise of delivery|delivery date is before/i, code: "promise-too-old" },
  { says: /the template .* is invalid/i, code: "template-not-valid" },
  { says: /option selected is not valid/i, code: "option-not-available" },
  { says: /limit_exceeded|text is invalid/i, code: "text-too-long" },
  { says: /conversation is blocked|blocked_by_/i, code: "thread-blocked" },
  { says: /^unavailable$/im, code: "buyer-deactivated" },
];

function optionFrom(option: GuidePayload["options"][number], siteId: string): GuideOption {
  return {
    sourceId: option.id,
    description: option.internal_description,
    enabled: (option.enabled ?? true) && (option.actionable ?? true),
    form: option.type?.toLowerCase() === "template" ? "template" : "free-text",
    templates: option.templates.map((template) => templateFrom(template, siteId)),
    maxCharacters: option.char_limit,
    left: option.cap_available,
  };
}

function templateFrom(
  { id, vars, texts }: GuidePayload["options"][number]["templates"][number],
  siteId: string,
): GuideTemplate {
  const html = texts?.[siteId.toLowerCase()]?.html ?? texts?.[siteId]?.html;
  return {
    sourceId: id,
    text: html ? plainText(html) : null,
    variables: vars.map((each) => ({
      sourceId: each.id,
      type: each.type?.toUpperCase() === "NUMBER" ? "number" : "text",
    })),
  };
}
