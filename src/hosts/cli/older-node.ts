// What Node 20 and 22 lack of the language that the product is written in.
import 'core-js/actual/map/group-by.js'
import 'core-js/actual/regexp/escape.js'
import 'core-js/actual/url/parse.js'
