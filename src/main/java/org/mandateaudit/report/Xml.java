package org.mandateaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that is written as it comes; what is open is closed in turn. Names are written as they are given. */
final class Xml {

    private final XMLStreamWriter out;

    /** Begins; the stream is not closed. */
    Xml(OutputStream out) {
        try {
            // Java's own: which one another library brings is not known.
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            this.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    Xml open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An element that holds nothing. */
    Xml empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Text within what is open; white space at its ends included. */
    Xml text(String text) {
        try {
            out.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Ends the document. */
    void end() {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        return new UncheckedIOException(
                e.getNestedException() instanceof IOException cause ? cause : new IOException(e));
    }

    private void attributes(String[] attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
