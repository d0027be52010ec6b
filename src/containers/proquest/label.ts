/** A label at the beginning of a line, with its colon: `Author: `, `标题：`. */
export const labelAtStart = /^(\p{L}[\p{L}\p{M} '’/()-]{0,40})(?::(?=\s|$)|：)/u;
