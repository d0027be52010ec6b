/** The pictures and other media of items of feeds. */
import type { DocumentRow } from "./document-row.js";

export const feedPictures: readonly DocumentRow[] = [
  [
    "enclosures",
    '<link rel="enclosure" type="image/png" href="1.png"/><link rel="enclosure" type="audio/mpeg" href="1.mp3"/><enclosure url="2.png" length="3"/><enclosure url="2.mp3" type="audio/mpeg"/><enclosure url="3.jpg" type="text/html"/><description>One.</description>',
    [
      '45-57 mediaId link @51-56 "1.png"',
      '99-111 field other link @105-110 "1.mp3"',
      '124-135 mediaId enclosure @129-134 "2.png"',
      '159-170 field other enclosure @164-169 "2.mp3"',
      '201-212 field other enclosure @206-211 "3.jpg"',
      '231-262 paragraph @244-248 "One."',
    ],
  ],
  [
    "pictures of a group",
    '<media:group><media:content url="1.jpg" medium="image"><media:title>a1</media:title><media:description>The quay</media:description><media:credit>Jane Example</media:credit></media:content><media:content url="1.mp4" type="video/mp4"><media:title>A film</media:title></media:content><media:rating>nonadult</media:rating></media:group><description>One.</description>',
    [
      '34-45 mediaId media:content @39-44 "1.jpg"',
      '61-90 field other media:title @74-76 "a1"',
      '90-137 caption caption media:description @109-117 "The quay"',
      '137-178 credit credit media:credit @151-163 "Jane Example"',
      '209-220 field other media:content @214-219 "1.mp4"',
      '238-271 field other media:title @251-257 "A film"',
      '287-324 field other media:rating @301-309 "nonadult"',
      '338-369 paragraph @351-355 "One."',
    ],
  ],
  [
    "a picture with a title alone",
    '<media:content url="1.jpg" medium="image"><media:title>The quay</media:title></media:content><description>One.</description>',
    [
      '21-32 mediaId media:content @26-31 "1.jpg"',
      '48-83 caption caption media:title @61-69 "The quay"',
      '99-130 paragraph @112-116 "One."',
    ],
  ],
  [
    "pictures by their ends",
    '<media:content url="1.JPEG"/><media:content url="2.webp?x=1"/><media:content url="3.gifs"/><media:content url="4.gif"/><media:content url="5.jpg"/><description>One.</description>',
    [
      '21-33 mediaId media:content @26-32 "1.JPEG"',
      '50-66 mediaId media:content @55-65 "2.webp?x=1"',
      '83-95 field other media:content @88-94 "3.gifs"',
      '112-123 mediaId media:content @117-122 "4.gif"',
      '140-151 mediaId media:content @145-150 "5.jpg"',
      '153-184 paragraph @166-170 "One."',
    ],
  ],
  [
    "thumbnails",
    '<media:thumbnail url="1"/><media:thumbnail url="2.jpg"/><description>One.</description>',
    [
      '23-30 mediaId media:thumbnail @28-29 "1"',
      '49-60 field other media:thumbnail @54-59 "2.jpg"',
      '62-93 paragraph @75-79 "One."',
    ],
  ],
  [
    "a thumbnail behind a picture",
    '<media:content url="1.jpg"/><media:thumbnail url="2.jpg"/><description>One.</description>',
    [
      '21-32 mediaId media:content @26-31 "1.jpg"',
      '51-62 field other media:thumbnail @56-61 "2.jpg"',
      '64-95 paragraph @77-81 "One."',
    ],
  ],
  [
    "a picture that is stated twice",
    '<media:content url="1.jpg"><media:description>A</media:description></media:content><media:content url="1.jpg"><media:description>B</media:description></media:content><description>One.</description>',
    [
      '21-32 mediaId media:content @26-31 "1.jpg"',
      '33-73 caption caption media:description @52-53 "A"',
      '104-115 field other media:content @109-114 "1.jpg"',
      '116-156 field other media:description @135-136 "B"',
      '172-203 paragraph @185-189 "One."',
    ],
  ],
  [
    "a medium without an address",
    '<media:content medium="image"><media:description>The quay</media:description></media:content><description>One.</description>',
    ['36-83 caption caption media:description @55-63 "The quay"', '99-130 paragraph @112-116 "One."'],
  ],
];
