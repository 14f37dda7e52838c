/** Words that no sentence ends in: a line that does is told on below. */

/** "Workshop on", "… funded by the", "… con el apoyo de la" */
export const OPEN_END =
  /\s(?:of|the|and|or|for|in|on|at|to|a|an|by|with|within|from|as|before|after|until|till|between|than|under|through|its|their|our|your|is|are|was|were|will|be|that|which|who|via|de|del|da|do|dos|das|della|dei|e|y|o|et|du|des|di|und|der|die|den|dem|für|la|le|les|el|en|los|las|para|con|com|pour|avec|dans|per|sur|al|au|aux|no|na|em|que|il|un|una|um|uma|une)$/
