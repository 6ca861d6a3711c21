import { judgeWith } from "./personal-data/judge";
import type { PersonalDataJudgement } from "./personal-data/judgement";
import { unpackHead } from "./personal-data/model";
import { REQUEST_HEAD, SHARE_HEAD, WHOLE_REQUEST_HEAD, WHOLE_SHARE_HEAD } from "./weights";

let scales: Parameters<typeof judgeWith>[0] | undefined;

/**
 * Judges an outgoing text in Spanish, Portuguese or English; one offending clause decides for the whole text.
 *
 * Pure and synchronous, the same on the server and in the browser. Weighs some 90 kB compressed of lexicon and learned weights:
 * screens import it when the composer opens, not with the page. Source: questions reference, section 11; labelling guide.
 */
export function judgePersonalData(text: string): PersonalDataJudgement {
  scales ??= {
    request: unpackHead(REQUEST_HEAD),
    share: unpackHead(SHARE_HEAD),
    wholeRequest: unpackHead(WHOLE_REQUEST_HEAD),
    wholeShare: unpackHead(WHOLE_SHARE_HEAD),
  };
  return judgeWith(scales, text);
}
