/** The numbers from 0 to below `count`. Not by `Array.from`, which old libraries replace by one of another meaning. */
export const range = (count: number): readonly number[] => [...new Array<undefined>(count).keys()];
