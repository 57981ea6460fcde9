/** What the bars and the calendar of the picture share, so that they stand in line. */

/** Narrow, so that its letters can still be read where a phone shrinks it. */
export const WIDTH = 560
/** Where months and weeks begin; to the left stands what they are read by. */
export const LEFT = 44
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
