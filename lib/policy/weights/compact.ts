// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./compact-clause";
import { whole } from "./compact-whole";

export { CONCEPTS } from "./compact-concepts";

/** Learned from 29042 labelled messages. */
export const NET: PackedNet = { bias: [-0.5352374271071128,-0.8657270476223916], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned from messages that no model had seen. */
export const CALIBRATION: Calibration = {"request":[-0.48,2.0815,-0.0765,0.0167,-0.0581,-0.1762,-0.2557,0.5553,2.2424],"share":[1.0713,2.3007,-0.3375,-0.4435,0.2511,0.1408]};
