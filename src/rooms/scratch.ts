import { Encoder } from '@colyseus/schema';

/**
 * Where every encoder of this process writes. Nothing is awaited while it is in use, and every frame is copied from it: there may be
 * thousands of encoders, and each would else have a buffer of its own, which are therefore made small.
 */
export const SCRATCH = Buffer.allocUnsafeSlow(64 * 1024);
Encoder.BUFFER_SIZE = 1024;
