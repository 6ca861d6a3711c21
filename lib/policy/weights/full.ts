// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./full-clause";
import { whole } from "./full-whole";

export { ALL_CONCEPTS as CONCEPTS } from "../personal-data/lexicon/all-concepts";

/** Learned from 29049 labelled messages. */
export const NET: PackedNet = { bias: [-0.27210762386198034,-0.6405471844634667], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned from messages that no model had seen. */
export const CALIBRATION: Calibration = {"request":[-1.6547,2.3442,-0.0812,-0.335,-0.2456,-0.4464,-0.3688,1.3674,1.9336],"share":[0.6776,2.9309,-0.3816,-0.5291,0.9363,0.1766]};
