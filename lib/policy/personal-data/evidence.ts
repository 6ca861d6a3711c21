import { namesData, namesWayOut } from "./features";
import { asksByForm, patternsOf, plainlyAsks, surePatterns, sureShares } from "./intent";
import { kindOfValue } from "./kinds";
import { joinScores, type Net, scorePart } from "./model";
import type { Reading } from "./read";
import { textFeatures } from "./text-features";

/** All that speaks for and against a message; the rules of thumb and the learned model side by side. */
export interface Evidence {
  /** How much each clause by itself asks, and how much it leads outside. */
  clauses: { request: number; share: number }[];
  /** Numbers to be weighed; the first is always 1. */
  request: number[];
  share: number[];
}

/** What each number of the evidence weighs; a sum above 0 is a yes. */
export interface Calibration {
  request: number[];
  share: number[];
}

/** Reads the evidence of a message with the given model. */
export function gatherEvidence(net: Net, reading: Reading): Evidence {
  const { clauses, features, topics, tokens } = reading;
  const [wholeRequest, wholeShare] = scorePart(net.whole, textFeatures(reading));
  const said = clauses.map((clause, index) => {
    const patterns = patternsOf(clause);
    const sure = surePatterns(clause, patterns);
    const [request, share] = scorePart(net.clause, features[index] ?? []);
    return {
      request,
      share,
      sure: Math.min(2, sure.length),
      formed: asksByForm(sure) ? 1 : 0,
      plain: plainlyAsks(clause, patterns) ? 1 : 0,
      named: namesData(clause) || followsData(topics[index] ?? []) ? 1 : 0,
      leads: Math.min(2, sureShares(clause, patterns).length),
      wayOut: namesWayOut(clause) ? 1 : 0,
    };
  });
  const most = (of: (one: (typeof said)[number]) => number) => said.reduce((found, one) => Math.max(found, of(one)), 0);
  const request = net.bias[0] + joinScores(said.map((one) => one.request)) + wholeRequest;
  const share = net.bias[1] + joinScores(said.map((one) => one.share)) + wholeShare;
  const value = tokens.some(({ tag }) => kindOfValue(tag)) ? 1 : 0;
  const length = Math.log1p(Math.min(LONGEST, reading.text.plain.length)) / 2;
  return {
    clauses: said.map((one) => ({
      request: one.request + one.sure * PER_SURE_PATTERN + one.plain * PER_PLAIN_ASKING,
      share: one.share + one.leads * PER_SURE_PATTERN,
    })),
    request: [
      1,
      request,
      most(({ sure }) => sure),
      most(({ plain }) => plain),
      most(({ named }) => named),
      value,
      clauses.length > 1 ? 1 : 0,
      length,
      most(({ formed }) => formed),
    ],
    share: [1, share, most(({ leads }) => leads), most(({ wayOut }) => wayOut), length, request],
  };
}

// No message that was learned from is longer; beyond it nothing is known of what length means.
const LONGEST = 400;

// Which clause to point at: a rule of thumb that holds counts beside what was learned.
const PER_SURE_PATTERN = 0.5;
const PER_PLAIN_ASKING = 2.5;

/** The weighed evidence; above 0 is a yes. */
export const weigh = (weights: readonly number[], evidence: readonly number[]) =>
  evidence.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

/** "Which one is the new one?" after a telephone was spoken of, and of nothing harmless. */
const followsData = (topic: readonly string[]) =>
  topic.some((family) => FOLLOWED.has(family)) && !topic.includes("THING") && !topic.includes("NOT");
const FOLLOWED = new Set(["DATA", "CHANNEL", "SOFT", "SIGN"]);
