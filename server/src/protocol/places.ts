/** The client's command that lists some places of a document: its address, where the list opens, and the places. */
export const showPlacesCommandId = 'goldenThread.showPlaces';
