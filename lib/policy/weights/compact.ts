// Written by `npm run policy:train`; do not edit by hand.
import type { Calibration } from "../personal-data/evidence";
import type { PackedNet } from "../personal-data/model";
import { clause } from "./compact-clause";
import { whole } from "./compact-whole";

/** Learned from 15036 labelled messages. */
export const NET: PackedNet = { bias: [-0.5576886235855242,-0.7203937804533707], clause, whole };

/** What the learned scores and the rules of thumb weigh beside each other, learned from messages that no model had seen. */
export const CALIBRATION: Calibration = {"request":[-2.4288,1.9761,0.1671,0.8248,0.5213,-0.5999,-0.546,1.2653,4.8632],"share":[-3.1879,2.0464,-0.166,0.7265,1.8007,0.1356]};
