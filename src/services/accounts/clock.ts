/** What time it is. Tests move it. */
export type Clock = () => Date;
