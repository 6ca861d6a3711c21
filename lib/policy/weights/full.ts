// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./full-clause";
import { whole } from "./full-whole";

export { ALL_CONCEPTS as CONCEPTS } from "../personal-data/lexicon/all-concepts";

/** Learned from 29042 labelled messages. */
export const NET: PackedNet = { bias: [-0.2736105528931869,-0.5932642292186482], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned from messages that no model had seen. */
export const CALIBRATION: Calibration = {"request":[-1.7016,2.351,-0.1368,-0.1308,-0.2732,-0.391,-0.2519,1.3178,1.9529],"share":[0.6539,2.8459,-0.3831,-0.4894,0.9585,0.1225]};
