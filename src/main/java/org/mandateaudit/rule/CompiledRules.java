package org.mandateaudit.rule;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where compiled rules lie: the classes of their conditions, and what stands beside those. */
interface CompiledRules {

    /** A class of the rules. */
    Class<?> load(String name) throws ClassNotFoundException;

    /** A resource beside the classes; null where there is none. */
    @Nullable
    InputStream open(String resource);

    /** The rules that the tool ships, compiled by the build. */
    static CompiledRules shipped() {
        ClassLoader loader = CompiledRules.class.getClassLoader();
        return new CompiledRules() {
            @Override
            public Class<?> load(String name) throws ClassNotFoundException {
                return loader.loadClass(name);
            }

            @Override
            public @Nullable InputStream open(String resource) {
                return loader.getResourceAsStream(resource);
            }
        };
    }

    /** Rules compiled or read into memory. */
    static CompiledRules of(Map<String, byte[]> files) {
        ClassLoader loader = new InMemory(files);
        return new CompiledRules() {
            @Override
            public Class<?> load(String name) throws ClassNotFoundException {
                return loader.loadClass(name);
            }

            @Override
            public @Nullable InputStream open(String resource) {
                byte[] bytes = files.get(resource);
                return bytes == null ? null : new ByteArrayInputStream(bytes);
            }
        };
    }

    /** The classes of a user's own rules. */
    final class InMemory extends ClassLoader {

        private final Map<String, byte[]> files;

        InMemory(Map<String, byte[]> files) {
            super(CompiledRules.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
