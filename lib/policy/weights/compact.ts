// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./compact-clause";
import { whole } from "./compact-whole";

/** Learned from 7080 labelled messages. */
export const NET: PackedNet = { bias: [-1.224940146452384,-1.0939188786112366], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned across the shared files. */
export const CALIBRATION: Calibration = {"request":[-2.305,0.8009,0.8252,2.3432,1.2266,0.043,-0.1121,0.6601,4.4941],"share":[-5.0368,0.6597,0.1679,1.7594,1.7729,-0.0592]};
