/** What the bars and the calendar of the picture share, so that they line up. */

/** Narrow, so that the text can still be read when a phone shrinks the picture. */
export const WIDTH = 560
/** Where months and weeks begin; their labels are to the left. */
export const LEFT = 44
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
